using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <summary>What of the board to show, and how; it stays in the address.</summary>
/// <param name="Text">Words typed; each must be found.</param>
/// <param name="Place">Kind of place gone to.</param>
/// <param name="Room">The one place gone to.</param>
/// <param name="Grade">Grade as the roster codes it.</param>
/// <param name="Teacher">A teacher of the class left, or staff of the room left.</param>
/// <param name="Overtime">Only those whose time is over.</param>
/// <param name="Look">Cards or a list.</param>
internal sealed record BoardFilter(
    string? Text = null, RoomKind? Place = null, RoomId? Room = null, string? Grade = null, PersonId? Teacher = null, bool Overtime = false, BoardLook Look = BoardLook.List)
{
    /// <summary>Longest text that is looked for; nobody types more, and it names a rendering that is kept.</summary>
    public const int LongestText = 80;

    /// <summary>Everyone, as it looks now.</summary>
    public BoardFilter Everyone => new(Look: Look);

    public bool ShowsEveryone => this == Everyone;

    public bool Shows(OutStudent one) =>
        (!Overtime || one.Card.Overtime)
        && (Place is null || one.Card.To.Kind == Place)
        && (Room is null || one.Card.To.Id == Room)
        && (string.IsNullOrEmpty(Grade) || one.Card.Student.Grade == Grade)
        && (Teacher is null || one.Teachers.Any(teacher => teacher.Id == Teacher))
        && Words.All(word => one.Searched.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The choice as an address has it, always in the same order; empty for all.</summary>
    public string Query => string.Join('&', Parts());

    private string[] Words => (Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private IEnumerable<string> Parts()
    {
        if (Text?.Trim() is { Length: > 0 } text)
        {
            yield return $"q={Uri.EscapeDataString(text)}";
        }

        if (Place is { } place)
        {
            yield return $"place={place}";
        }

        if (Room is { } room)
        {
            yield return $"room={room}";
        }

        if (!string.IsNullOrEmpty(Grade))
        {
            yield return $"grade={Uri.EscapeDataString(Grade)}";
        }

        if (Teacher is { } teacher)
        {
            yield return $"teacher={teacher}";
        }

        if (Overtime)
        {
            yield return "overtime=true";
        }

        if (Look != BoardLook.List)
        {
            yield return $"look={Look}";
        }
    }
}

/// <summary>How the board shows students.</summary>
internal enum BoardLook
{
    /// <summary>A dense list.</summary>
    List,

    /// <summary>Cards.</summary>
    Cards,
}
