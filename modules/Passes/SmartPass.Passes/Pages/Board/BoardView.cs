using SmartPass.Kernel;
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
/// <param name="Count">How many are on a pass to it.</param>
internal sealed record PlaceCount(RoomFacts Room, int Count)
{
    public bool Full => Room.Capacity <= Count;
}
