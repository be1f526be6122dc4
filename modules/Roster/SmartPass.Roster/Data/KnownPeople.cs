using System.Collections.Concurrent;
using SmartPass.Kernel;
using SmartPass.Platform.Live;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Data;

/// <summary>People who were asked for lately, in memory by the version of the roster: every start of a pass asks for a grade, every screen for names. The version is taken before reading.</summary>
internal sealed class KnownPeople(Topics topics)
{
    private const int Most = 200_000;

    private readonly ConcurrentDictionary<PersonId, (ReadAt At, PersonFacts Facts)> _people = new();

    public ReadAt Now(RosterDb db) => new(db.Version, topics.Version(RosterTopics.Roster));

    public PersonFacts? Find(PersonId person, ReadAt now) => _people.TryGetValue(person, out var known) && known.At == now ? known.Facts : null;

    public void Keep(PersonFacts facts, ReadAt at)
    {
        if (_people.Count >= Most)
        {
            // Starting over costs one statement for each who comes again.
            _people.Clear();
        }

        _people[facts.Id] = (at, facts);
    }

    /// <param name="Valid">The version that readers see.</param>
    /// <param name="Changed">The version of its topic: what may not be kept of people goes without another version.</param>
    internal readonly record struct ReadAt(long Valid, long Changed);
}
