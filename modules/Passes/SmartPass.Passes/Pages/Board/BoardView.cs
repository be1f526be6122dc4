using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <summary>Every active pass of the school, overtime first.</summary>
/// <param name="Out">All who are out, whatever the filter.</param>
/// <param name="Shown">Those the filter shows.</param>
/// <param name="MayEnd">Whether those who look may end any pass.</param>
internal sealed record BoardView(
    string Stamp, DateTimeOffset At, BoardFilter Filter, int Out, int Overtime, IReadOnlyList<PassCard> Shown, IReadOnlyList<PlaceCount> Places,
    IReadOnlyList<string> Grades, bool MayEnd, PassLinks Links, School School)
{
    public string Address => Filter.Query is { Length: > 0 } query ? $"{Links.Board}?{query}" : Links.Board;

    public string RegionAddress => Filter.Query is { Length: > 0 } query ? $"{Links.Board}?handler=region&{query}" : $"{Links.Board}?handler=region";

    public string With(RoomKind? place, string? grade, bool overtime) => Filter.With(place, grade, overtime) is { Length: > 0 } query ? $"{Links.Board}?{query}" : Links.Board;
}

/// <param name="Room">A place.</param>
/// <param name="Count">Places taken, as a start counts them: passes to it that are not yet taken for forgotten.</param>
/// <param name="Late">Those taken for forgotten: still out, but no longer holding a place.</param>
internal sealed record PlaceCount(RoomFacts Room, int Count, int Late)
{
    public static PlaceCount Of(RoomFacts room, IReadOnlyCollection<PassCard> passes, DateTimeOffset now)
    {
        var late = passes.Count(pass => now >= pass.DueAt + Hall.ForgottenAfter);
        return new PlaceCount(room, passes.Count - late, late);
    }

    /// <summary>"4 / 4 full · 1 late".</summary>
    public string InWords => $"{Count}{(Room.Capacity is { } capacity ? $" / {capacity}" : "")}{(Full ? " full" : "")}{(Late > 0 ? $" · {Late} late" : "")}";

    public bool Full => Room.Capacity <= Count;
}
