using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Sweeps;

/// <summary>When a rule of another module may judge otherwise than before, whoever waits is looked at again. Nobody who may not sit is moved, so that it may run twice.</summary>
internal sealed class WaitlistsMove(
    FlexDb db, DayInHand hand, IEnumerable<ISignUpRule> rules, FollowedBySchool<WaitlistsMove, long> followed, Topics topics, Writing writing, ISchoolDirectory schools, CurrentSchool school, TimeProvider clock) : IDueSweep
{
    /// <summary>Never by itself: the commit that changes a rule's mind wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public async Task Settle(DateTimeOffset now, CancellationToken stop) => await followed.Follow(await Concerned(now, stop), VersionOf, async at =>
    {
        school.Enter(at);
        foreach (var date in await Waiting(now).Where(session => session.SchoolId == at.Id).Select(session => session.Date).Distinct().ToListAsync(stop))
        {
            await writing.Do("move waitlists", async () =>
            {
                var day = await hand.Open(date);
                day.MoveUp(day.Offers.Where(offer => offer.Activity.CalledOff is null).Select(offer => offer.Id), clock.GetUtcNow(), hand.Rules);
                hand.Keep(day);
            }, stop);
        }
    });

    private long VersionOf(School at) => rules.Select(rule => rule.ChangesWith(at.Id)).OfType<string>().Sum(topics.Version);

    private async Task<IReadOnlyList<School>> Concerned(DateTimeOffset now, CancellationToken stop) =>
        [.. (await Waiting(now).Select(session => session.SchoolId).Distinct().ToListAsync(stop)).Select(schools.ById).OfType<School>()];

    private IQueryable<FlexSession> Waiting(DateTimeOffset now)
    {
        var lines = db.SignUps.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(signUp => signUp.State == SignUpState.Waiting);
        return db.Sessions.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(session => session.ClosesAt > now && lines.Any(signUp => signUp.SessionId == session.Id));
    }
}
