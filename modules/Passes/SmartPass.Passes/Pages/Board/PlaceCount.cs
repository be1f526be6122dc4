using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <param name="Room">A place.</param>
/// <param name="Count">Places taken, as a start counts them: passes to it that are not yet taken for forgotten.</param>
/// <param name="Late">Those taken for forgotten: still out, but no longer holding a place.</param>
/// <param name="InLine">Those who wait for a place in it.</param>
/// <param name="ToLeave">Those who wait to leave it.</param>
internal sealed record PlaceCount(RoomFacts Room, int Count, int Late, int InLine, int ToLeave)
{
    /// <summary>Places that anyone goes to or waits at, the fullest first.</summary>
    public static IReadOnlyList<PlaceCount> All(IReadOnlyCollection<OutStudent> all, IReadOnlyCollection<WaitingStudent> waiting)
    {
        var to = all.ToLookup(one => one.Card.To.Id);
        var line = waiting.Where(one => one.InLine).ToLookup(one => one.WaitsAt!.Id);
        return
        [
            .. all.Select(one => one.Card.To).Concat(waiting.Select(one => one.WaitsAt).OfType<RoomFacts>()).DistinctBy(room => room.Id)
                .Select(room => new PlaceCount(
                    room, to[room.Id].Count(one => !one.Forgotten), to[room.Id].Count(one => one.Forgotten), line[room.Id].Count(one => !one.WaitsToLeave), line[room.Id].Count(one => one.WaitsToLeave)))
                .OrderByDescending(place => place.Count).ThenByDescending(place => place.InLine).ThenByDescending(place => place.ToLeave).ThenBy(place => place.Room.Name),
        ];
    }

    /// <summary>"4 / 4 full · 2 in line · 1 late"; of a place that students only wait to leave, "9 wait to leave".</summary>
    public string InWords => string.Join(" · ", Parts());

    public bool Full => Room.Capacity <= Count;

    private IEnumerable<string> Parts()
    {
        if (Count + Late + InLine > 0)
        {
            yield return $"{Count}{(Room.Capacity is { } capacity ? $" / {capacity}" : "")}{(Full ? " full" : "")}";
        }

        if (InLine > 0)
        {
            yield return $"{InLine} in line";
        }

        if (ToLeave > 0)
        {
            yield return ToLeave == 1 ? "1 waits to leave" : $"{ToLeave} wait to leave";
        }

        if (Late > 0)
        {
            yield return $"{Late} late";
        }
    }
}
