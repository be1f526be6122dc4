using SmartPass.Kernel;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <summary>Every active pass of the school, overtime first.</summary>
/// <param name="All">All who are out, whatever the filter.</param>
/// <param name="Waiting">Who waits in line or starts soon.</param>
/// <param name="Frozen">Why none starts now; null while passes are not paused.</param>
/// <param name="Rights">What those who look may do.</param>
internal sealed record BoardView(
    string Stamp, DateTimeOffset At, BoardFilter Filter, IReadOnlyList<OutStudent> All, IReadOnlyList<WaitingStudent> Waiting, IReadOnlyList<PlaceCount> Places,
    Frozen? Frozen, BoardRights Rights, PassLinks Links, School School)
{
    public int Out => All.Count;

    public int Overtime => All.Count(one => one.Card.Overtime);

    /// <summary>Those the filter shows.</summary>
    public IReadOnlyList<OutStudent> Shown { get; } = [.. All.Where(Filter.Shows)];

    public IReadOnlyList<WaitingStudent> InLine => [.. Waiting.Where(one => one.InLine)];

    public IReadOnlyList<WaitingStudent> Soon => [.. Waiting.Where(one => !one.InLine)];

    /// <summary>Kinds of places to choose from: where anyone is, and the one chosen.</summary>
    public IEnumerable<RoomKind> Kinds => All.Select(one => one.Card.To.Kind).Append(Filter.Place ?? RoomKind.Restroom).Distinct().Order();

    public DateTimeOffset StaleAt => Shared.StaleAt.OfScreen(At, null);

    public string Address => With(Filter);

    public string RegionAddress => Filter.Query is { Length: > 0 } query ? $"{Links.Board}?handler=region&{query}" : $"{Links.Board}?handler=region";

    /// <summary>The same choice in the other look; said in full, since an address without one means the look one had last.</summary>
    public string InLook(BoardLook look) => look == BoardLook.List ? $"{Links.Board}?{Suffix(Filter with { Look = look })}look=List" : With(Filter with { Look = look });

    /// <summary>The board with another choice.</summary>
    public string With(BoardFilter filter) => filter.Query is { Length: > 0 } query ? $"{Links.Board}?{query}" : Links.Board;

    private static string Suffix(BoardFilter filter) => filter.Query is { Length: > 0 } query ? query + "&" : "";
}

/// <param name="End">End any pass.</param>
/// <param name="Report">Report a student.</param>
/// <param name="Freeze">Pause all passes.</param>
internal sealed record BoardRights(bool End, bool Report, bool Freeze);
