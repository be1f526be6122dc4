using System.Text.Json;
using System.Text.Json.Serialization;
using SmartPass.Roster.OneRoster.Comparing;

namespace SmartPass.Roster.OneRoster;

/// <summary>What a check found or an import did: kept with the import, shown on its page and on the command line.</summary>
internal sealed record ImportOutcome
{
    // Of a file full of faults everybody reads the first.
    private const int MostFindings = 2_000;
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public string? Source { get; init; }

    public IReadOnlyList<KindOutcome> Kinds { get; init; } = [];

    public LeftOutCounts LeftOut { get; init; } = new(0, 0, 0, 0, 0, 0);

    public IReadOnlyList<BigRemoval> BigRemovals { get; init; } = [];

    public int Errors { get; init; }

    public int Warnings { get; init; }

    /// <summary>How often each code came up, errors first.</summary>
    public IReadOnlyList<FindingCount> Counts { get; init; } = [];

    /// <summary>The first findings of each code and file.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    [JsonIgnore]
    public int Added => Kinds.Sum(kind => kind.Added);

    [JsonIgnore]
    public int Changed => Kinds.Sum(kind => kind.Changed);

    [JsonIgnore]
    public int Removed => Kinds.Sum(kind => kind.Removed);

    [JsonIgnore]
    public bool IsRefused => Errors > 0;

    [JsonIgnore]
    public bool ChangesNothing => Added + Changed + Removed == 0;

    /// <summary>"added 12, changed 3, removed 0, left out 5, warnings 2".</summary>
    [JsonIgnore]
    public string Sum => FormattableString.Invariant($"added {Added}, changed {Changed}, removed {Removed}, left out {LeftOut.People}, warnings {Warnings}");

    public static ImportOutcome Of(Findings findings, string? source = null) => new()
    {
        Source = source,
        Errors = findings.Errors,
        Warnings = findings.Warnings,
        Counts = findings.Counts,
        Findings = [.. findings.List.OrderByDescending(finding => finding.Severity).Take(MostFindings)],
    };

    public static ImportOutcome Read(string json) => JsonSerializer.Deserialize<ImportOutcome>(json, Json)!;

    public string Write() => JsonSerializer.Serialize(this, Json);
}

/// <summary>What changes of one kind, with the first few of each by name.</summary>
internal sealed record KindOutcome(Kind Kind, int Added, int Changed, int Removed, IReadOnlyList<string> AddedNames, IReadOnlyList<string> ChangedNames, IReadOnlyList<string> RemovedNames);

/// <summary>Who and what a package has but is not kept.</summary>
internal sealed record LeftOutCounts(int Under13, int AgeUnknown, int Guardians, int Disabled, int WithoutSchool, int Enrollments)
{
    [JsonIgnore]
    public int People => Under13 + AgeUnknown + Guardians + Disabled + WithoutSchool;
}
