using System.Collections.Concurrent;
using SmartPass.Kernel;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Data.Bells;

/// <summary>Schedules held in memory: every start of a pass asks for one. An edit bumps the school's topic once it is on the disk, and the next reader reads anew.</summary>
internal sealed class BellBooks(Topics topics, ISchoolDirectory schools)
{
    private readonly ConcurrentDictionary<SchoolId, (long Version, School School, BellBook Book)> _held = new();

    /// <summary>Null for a school the district does not have. Not for acts that edit the schedule: what they have not yet committed must not be held.</summary>
    public async ValueTask<BellBook?> Of(SchoolId id, RosterDb db, CancellationToken stop = default)
    {
        var version = topics.Version(RosterTopics.Bells(id));
        if (schools.ById(id) is not { } school)
        {
            return null;
        }

        if (_held.TryGetValue(id, out var held) && held.Version == version && held.School == school)
        {
            return held.Book;
        }

        var book = await BellBook.Read(db, school, stop);
        _held[id] = (version, school, book);
        return book;
    }
}
