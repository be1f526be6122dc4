using System.Collections.Concurrent;
using SmartPass.Kernel;
using SmartPass.Platform.Live;
using SmartPass.Roster.Contracts;

namespace SmartPass.StudentIds.Data.Photos;

/// <summary>To which schools people belong whose photo was asked for lately, by the version of the roster: a board of 180 faces asks 180 times. Someone who belongs to none is asked for anew, since staff added by hand come without a new roster.</summary>
internal sealed class KnownPlaces(Topics topics)
{
    private const int Most = 100_000;

    private readonly ConcurrentDictionary<PersonId, (long Version, SchoolId[] Schools)> _places = new();

    public async ValueTask<bool> Holds(IPeople people, Belonging belonging, PersonId person, SchoolId school, CancellationToken stop)
    {
        var version = topics.Version(RosterTopics.Roster);
        if (_places.TryGetValue(person, out var known) && known.Version == version && known.Schools.Contains(school))
        {
            return true;
        }

        if (_places.Count >= Most)
        {
            _places.Clear();
        }

        var schools = (await people.AffiliationsOf(person, stop)).Select(place => place.School).Distinct().ToArray();
        if (schools.Length > 0)
        {
            _places[person] = (version, schools);
        }

        return schools.Contains(school) || await belonging.Holds(school, person, stop);
    }
}
