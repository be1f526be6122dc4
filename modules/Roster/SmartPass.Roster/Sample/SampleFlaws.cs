namespace SmartPass.Roster.Sample;

/// <summary>Habits of real exporters, to be written into a roster on purpose.</summary>
internal sealed class SampleFlaws
{
    /// <summary>Borne by the importer, each with a warning.</summary>
    public static readonly string[] Borne =
    [
        "header-case", "header-order", "header-alias", "extra-columns", "file-case", "in-folder", "no-manifest", "manifest-repeated-header", "manifest-blank-mode",
        "status-in-bulk", "booleans", "dates-with-time", "school-year-start", "passwords", "no-courses", "no-teachers", "teacher-as-student", "student-as-teacher",
        "blank-terms", "guardians", "same-username", "short-grades",
    ];

    /// <summary>Told as errors.</summary>
    public static readonly string[] Wrong = ["missing-column", "broken-quote", "row-width", "slash-dates", "dangling-class", "same-id"];

    /// <summary>Within the standard, and still different.</summary>
    public static readonly string[] Fine = ["quoted", "crlf", "bom"];

    private readonly HashSet<string> _names = [];

    public static SampleFlaws None { get; } = new();

    public static IReadOnlyList<string> Names { get; } = [.. Borne, .. Wrong, .. Fine];

    public static SampleFlaws Of(params IEnumerable<string> names)
    {
        var flaws = new SampleFlaws();
        flaws._names.UnionWith(names);
        return flaws;
    }

    /// <summary>Flaws by their names with commas between; null where one is not known.</summary>
    public static SampleFlaws? Read(string? names)
    {
        var list = (names ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return list.All(Names.Contains) ? Of(list) : null;
    }

    public bool Has(string name) => _names.Contains(name);
}
