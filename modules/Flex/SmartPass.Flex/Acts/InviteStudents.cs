using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Acts;

/// <summary>Staff invite students to an activity: they see it first, and decide themselves. In steps of a few students, so that nobody waits long at the gate.</summary>
internal sealed class InviteStudents(FlexDb db, Writing writing, DayInHand hand, IPeople people, ITimetable timetable, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <returns>What came of it; whom it does not name were still to come when the activity changed.</returns>
    public async Task<InviteOutcome> Invite(ActivitySessionId activity, IReadOnlyCollection<PersonId> students, CancellationToken stop = default)
    {
        var sum = InviteOutcome.Invited.Nobody;
        foreach (var some in (await people.Students(school.Id, stop: stop)).Where(student => students.Contains(student.Id)).Chunk(PlaceStudents.InAStep))
        {
            var outcome = await writing.Do("invite to an activity", () => Decide(activity, some), stop);
            if (outcome is not InviteOutcome.Invited invited)
            {
                return sum.IsNobody ? outcome : sum;
            }

            sum = sum.And(invited);
        }

        return sum;
    }

    private async Task<InviteOutcome> Decide(ActivitySessionId activity, IReadOnlyList<PersonFacts> known)
    {
        if (await hand.Open(activity) is not var (day, offer) || !hand.IsTheirs(offer))
        {
            return new InviteOutcome.NotThere();
        }

        if (Inviting.WhyNobody(offer, clock.GetUtcNow()) is { } because)
        {
            return new InviteOutcome.Refused(because);
        }

        var attending = await timetable.StudentsOf(school.Id, offer.OfPeriod.Classes, day.Date);
        var before = (await db.Invitations.Where(invitation => invitation.ActivityId == activity).Select(invitation => invitation.StudentId).ToListAsync()).ToHashSet();
        var not = known.Select(student => (student.Id, Why: Inviting.WhyNot(offer, student, @class => attending.GetValueOrDefault(@class)?.Contains(student.Id) == true)))
            .Where(one => one.Why is not null).ToDictionary(one => one.Id, one => one.Why!);
        var newly = known.Select(student => student.Id).Where(student => !not.ContainsKey(student) && !before.Contains(student)).ToList();
        db.AddRange(newly.Select(student => new Invitation { SchoolId = school.Id, ActivityId = activity, StudentId = student, ById = actor.Id, At = clock.GetUtcNow() }));
        await db.SaveChangesAsync();
        hand.Keep(day);
        db.StaleDay(school.Id, day.Date);
        return new InviteOutcome.Invited(newly, [.. known.Select(student => student.Id).Where(student => !not.ContainsKey(student) && before.Contains(student))], [.. not.Select(one => (one.Key, one.Value))]);
    }
}
