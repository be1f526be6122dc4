using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <param name="Room">A place.</param>
/// <param name="Count">Places taken, as a start counts them: passes to it that are not yet taken for forgotten.</param>
/// <param name="Late">Those taken for forgotten: still out, but no longer holding a place.</param>
/// <param name="InLine">Those who wait for a place in it.</param>
internal sealed record PlaceCount(RoomFacts Room, int Count, int Late, int InLine)
{
    /// <summary>Places that anyone goes to or waits for, the fullest first.</summary>
    public static IReadOnlyList<PlaceCount> All(IReadOnlyCollection<OutStudent> all, IReadOnlyCollection<WaitingStudent> waiting)
    {
        var to = all.ToLookup(one => one.Card.To.Id);
        var line = waiting.Where(one => one.InLine).ToLookup(one => one.To.Id);
        return
        [
            .. all.Select(one => one.Card.To).Concat(waiting.Where(one => one.InLine).Select(one => one.To)).DistinctBy(room => room.Id)
                .Select(room => new PlaceCount(room, to[room.Id].Count(one => !one.Forgotten), to[room.Id].Count(one => one.Forgotten), line[room.Id].Count()))
                .OrderByDescending(place => place.Count).ThenByDescending(place => place.InLine).ThenBy(place => place.Room.Name),
        ];
    }

    /// <summary>"4 / 4 full · 2 in line · 1 late".</summary>
    public string InWords =>
        $"{Count}{(Room.Capacity is { } capacity ? $" / {capacity}" : "")}{(Full ? " full" : "")}{(InLine > 0 ? $" · {InLine} in line" : "")}{(Late > 0 ? $" · {Late} late" : "")}";

    public bool Full => Room.Capacity <= Count;
}
