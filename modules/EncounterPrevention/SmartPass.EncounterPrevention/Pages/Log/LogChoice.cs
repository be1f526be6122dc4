using System.Globalization;
using SmartPass.EncounterPrevention.Domain;

namespace SmartPass.EncounterPrevention.Pages.Log;

/// <summary>What of the log someone looks at, and in what order; it stays in the address.</summary>
internal sealed record LogChoice
{
    /// <summary>Longest text that is looked for.</summary>
    public const int LongestText = 80;

    private static readonly DateOnly Beginning = new(2000, 1, 1);

    public LogPeriod Period { get; init; }

    /// <summary>First day of a period of one's own; null from the beginning.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Its last day; null until today.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Words typed: a name, a number.</summary>
    public string? Text { get; init; }

    public EncounterGroupId? Group { get; init; }

    public Way? Way { get; init; }

    public Outcome? Outcome { get; init; }

    /// <summary>Only what nobody has reviewed.</summary>
    public bool NotReviewed { get; init; }

    public LogSort Sort { get; init; }

    public bool IsNarrowed => this with { Period = default, From = null, Until = null, Sort = default } != new LogChoice();

    public string[] Words => (Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>First and last day by the school's calendar.</summary>
    public (DateOnly First, DateOnly Last) Days(DateOnly today) => Period switch
    {
        LogPeriod.Today => (today, today),
        LogPeriod.Month => (today.AddDays(-29), today),
        LogPeriod.All => (Beginning, today),
        LogPeriod.Own => InOrder(Within(From ?? Beginning), Within(Until ?? today)),
        _ => (today.AddDays(-6), today),
    };

    /// <summary>As an address has it, always in the same order; with its question mark, empty for the usual.</summary>
    public string Query(int page = 1)
    {
        var parts = Parts().Concat(page > 1 ? [$"page-number={page}"] : Array.Empty<string>()).ToList();
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }

    /// <summary>The same for a handler of the page.</summary>
    public string Handler(string name, int page = 1) => Query(page) is { Length: > 0 } query ? $"{query}&handler={name}" : $"?handler={name}";

    private IEnumerable<string> Parts()
    {
        if (Text?.Trim() is { Length: > 0 } text)
        {
            yield return $"q={Uri.EscapeDataString(text)}";
        }

        foreach (var (name, value) in new (string, object?)[]
        {
            ("period", Period == default ? null : Period), ("from", Written(From)), ("until", Written(Until)), ("group", Group), ("way", Way), ("outcome", Outcome),
            ("open", NotReviewed ? "true" : null), ("sort", Sort == default ? null : Sort),
        })
        {
            if (value is not null)
            {
                yield return $"{name}={value}";
            }
        }
    }

    private static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (DateOnly, DateOnly) InOrder(DateOnly one, DateOnly other) => one <= other ? (one, other) : (other, one);

    // The ends of the calendar have no day before or after them.
    private static DateOnly Within(DateOnly day) => day.Year switch { < 2000 => Beginning, > 2200 => new DateOnly(2200, 12, 31), _ => day };
}

/// <summary>Which days.</summary>
internal enum LogPeriod
{
    /// <summary>Today and the six days before.</summary>
    Week,

    Today,

    /// <summary>Today and the 29 days before.</summary>
    Month,

    /// <summary>All that is kept.</summary>
    All,

    /// <summary>From one day until another.</summary>
    Own,
}

/// <summary>In what order.</summary>
internal enum LogSort
{
    Newest,

    Oldest,

    /// <summary>What was tried most often first.</summary>
    Tries,

    /// <summary>By the family name of who was to go.</summary>
    Student,
}
