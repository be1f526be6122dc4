using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Sweeps;

/// <summary>After the roster changed, and at every start: whoever is no student of the school any more gives up what they have in sessions to come, and who waits moves up. Of someone who has nothing there is nothing to do, so that it may run twice.</summary>
internal sealed class LeftStudents(FlexDb db, DayInHand hand, IPeople people, FollowedTopic<LeftStudents> followed, Writing writing, ISchoolDirectory schools, CurrentSchool school, TimeProvider clock) : IDueSweep
{
    /// <summary>Never by itself: the commit of a roster wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public Task Settle(DateTimeOffset now, CancellationToken stop) => followed.Follow(RosterTopics.Roster, async () =>
    {
        foreach (var at in schools.All)
        {
            school.Enter(at);
            var open = await (
                from signUp in db.SignUps
                join session in db.Sessions on signUp.SessionId equals session.Id
                where signUp.State != SignUpState.Over && session.EndsAt > now
                select new { session.Date, signUp.StudentId }).Distinct().ToListAsync(stop);
            if (open.Count == 0)
            {
                continue;
            }

            var here = (await people.Students(at.Id, stop: stop)).Select(student => student.Id).ToHashSet();
            foreach (var day in open.Where(one => !here.Contains(one.StudentId)).GroupBy(one => one.Date, one => one.StudentId))
            {
                await writing.Do("take out who left", () => TakeOut(day.Key, [.. day]), stop);
            }
        }
    });

    private async Task TakeOut(DateOnly date, IReadOnlyCollection<PersonId> left)
    {
        var (day, now) = (await hand.Open(date), clock.GetUtcNow());
        // The seat last: what else there is does not come back in its place.
        foreach (var signUp in left.SelectMany(day.Of).Where(signUp => day.Offer(signUp.ActivityId)!.Activity.Times.EndsAt > now).OrderBy(signUp => signUp.State == SignUpState.Seated).ToList())
        {
            day.End(signUp, SignUpEnd.LeftSchool, default, now, hand.Rules);
        }

        hand.Keep(day);
    }
}
