using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Pages.Edit;

/// <summary>Open hours as ticked and typed: periods, and ranges of the clock line by line.</summary>
internal sealed class HoursForm
{
    private const int LeastLines = 2;

    public List<string> Periods { get; set; } = [];

    public List<string?> From { get; set; } = [];

    public List<string?> Until { get; set; } = [];

    /// <summary>The lines as typed, with at least one blank to write in.</summary>
    public IReadOnlyList<(string? From, string? Until)> Lines
    {
        get
        {
            var lines = Written.ToList();
            lines.AddRange(Enumerable.Repeat<(string?, string?)>((null, null), Math.Max(1, LeastLines - lines.Count)));
            return lines;
        }
    }

    /// <summary>The ranges as one text, for reading. A line with half a range stays half, and is told.</summary>
    public string Times => string.Join("; ", Written.Select(line => $"{line.From}-{line.Until}"));

    public string InWords => Periods.Count == 0 && Times.Length == 0
        ? "always"
        : string.Join(", ", Periods.Select(period => $"period {period}").Concat(Written.Select(line => $"{line.From}–{line.Until}")));

    private IEnumerable<(string? From, string? Until)> Written =>
        from line in Enumerable.Range(0, Math.Max(From.Count, Until.Count))
        let written = (From: From.ElementAtOrDefault(line), Until: Until.ElementAtOrDefault(line))
        where !string.IsNullOrWhiteSpace(written.From) || !string.IsNullOrWhiteSpace(written.Until)
        select written;

    public static HoursForm Of(RoomHours hours) => new()
    {
        Periods = [.. hours.Periods],
        From = [.. hours.Times.Select(range => range.From.ToString("HH:mm"))],
        Until = [.. hours.Times.Select(range => range.Until.ToString("HH:mm"))],
    };
}
