using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Sweeps;

/// <summary>Places come free by what other modules decide too: a room opens or has more places, bells ring otherwise, students are due elsewhere, a rule of theirs changes its mind. Whoever waits is looked at again; looking twice changes nothing.</summary>
internal sealed class LinesMove(PassesDb db, MoveLine line, DueReader due, FollowedBySchool<LinesMove, string> followed, IEnumerable<IStartRule> rules, Topics topics, Writing writing, ISchoolDirectory schools, CurrentSchool school) : IDueSweep
{
    /// <summary>Never by itself: the commit of the other module wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        var waited = await db.Passes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).WaitingOrHeld().Select(pass => pass.SchoolId).Distinct().ToListAsync(stop);
        await followed.Follow(waited.Select(schools.ById).OfType<School>(), VersionsAt, at =>
        {
            school.Enter(at);
            return writing.Do("move lines", () => line.Move(), stop);
        });
    }

    private string VersionsAt(School at) =>
        string.Join(' ', rules.Select(rule => rule.ChangesWith(at.Id)).OfType<string>().Concat(due.Topics(at.Id)).Prepend(RosterTopics.Bells(at.Id)).Prepend(RoomsTopics.Of(at.Id)).Select(topics.Version));
}
