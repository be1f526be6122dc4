using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Starting;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Sweeps;

/// <summary>At every start, and when groups or the roster change: membership and the names in it are made ready in memory before a rule asks for them.</summary>
internal sealed class RememberNames(Memberships memberships, KnownNames names, FollowedBySchool<RememberNames, (long Groups, long Roster)> followed, IPeople people, ISchoolDirectory schools, DbSession session, Topics topics) : IDueSweep
{
    /// <summary>Never by itself: the commit that changes something wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public Task Settle(DateTimeOffset now, CancellationToken stop) =>
        followed.Follow(schools.All, school => (topics.Version(EncounterTopics.Groups(school.Id)), topics.Version(RosterTopics.Roster)), async school =>
        {
            foreach (var (id, person) in await people.Of(memberships.Of(school.Id, session).Everyone, stop))
            {
                names.Set(id, person.Name);
            }
        });
}
