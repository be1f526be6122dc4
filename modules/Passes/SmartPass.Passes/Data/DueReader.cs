using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>Asks whoever gives students a place to be; nobody may.</summary>
internal sealed class DueReader(IEnumerable<IPlaceOfStudent> places)
{
    private static readonly IReadOnlyDictionary<PersonId, DuePlace> Nowhere = new Dictionary<PersonId, DuePlace>();

    public async Task<IReadOnlyDictionary<PersonId, DuePlace>> At(SchoolId school, IReadOnlyCollection<PersonId> students, DateTimeOffset at, CancellationToken stop = default)
    {
        var found = Nowhere;
        foreach (var place in places)
        {
            var others = await place.At(school, [.. students.Where(student => !found.ContainsKey(student))], at, stop);
            found = found.Count == 0 ? others : found.Concat(others).ToDictionary();
        }

        return found;
    }

    /// <param name="school">The school.</param>
    /// <param name="student">Who.</param>
    /// <param name="after">The place begins after it.</param>
    /// <param name="until">The place begins then or before.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<DuePlace?> Next(SchoolId school, PersonId student, DateTimeOffset after, DateTimeOffset until, CancellationToken stop = default)
    {
        foreach (var place in places)
        {
            // Instants are whole milliseconds.
            if (await place.Next(school, student, after, until.AddMilliseconds(1), stop) is { } next)
            {
                return next;
            }
        }

        return null;
    }

    public async Task<IReadOnlySet<RoomId>> WatchedBy(SchoolId school, PersonId staff, DateTimeOffset at, CancellationToken stop = default)
    {
        var watched = new HashSet<RoomId>();
        foreach (var place in places)
        {
            watched.UnionWith(await place.WatchedBy(school, staff, at, stop));
        }

        return watched;
    }

    /// <summary>When what someone watches changes by the clock within a minute; null where it does not. Places begin and end on whole minutes: there is one to look at.</summary>
    public async Task<DateTimeOffset?> WatchChangesAt(SchoolId school, PersonId staff, DateTimeOffset now, CancellationToken stop = default)
    {
        var minute = now.AddTicks(TimeSpan.TicksPerMinute - (now.Ticks % TimeSpan.TicksPerMinute));
        return (await WatchedBy(school, staff, now, stop)).SetEquals(await WatchedBy(school, staff, minute, stop)) ? null : minute;
    }

    public IEnumerable<string> Topics(SchoolId school) => places.Select(place => place.ChangesWith(school));
}
