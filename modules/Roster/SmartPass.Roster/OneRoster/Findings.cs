namespace SmartPass.Roster.OneRoster;

/// <summary>All findings of one reading. Each is counted; of a kind that repeats only the first are kept.</summary>
internal sealed class Findings
{
    /// <summary>Kept per code and file: enough to see the pattern, little enough to store.</summary>
    public const int Kept = 100;

    private readonly Dictionary<(Severity, string Code, string? File), int> _counts = [];
    private readonly List<Finding> _kept = [];

    public int Errors => Sum(Severity.Error);

    public int Warnings => Sum(Severity.Warning);

    public IReadOnlyList<Finding> List => _kept;

    /// <summary>How often each code came up, errors first.</summary>
    public IReadOnlyList<FindingCount> Counts =>
        [.. _counts.GroupBy(count => (count.Key.Item1, count.Key.Code))
            .Select(group => new FindingCount(group.Key.Item1, group.Key.Code, group.Sum(count => count.Value)))
            .OrderByDescending(count => count.Severity).ThenBy(count => count.Code, StringComparer.Ordinal)];

    public void Error(string code, string message, string? file = null, int? line = null, int? column = null) =>
        Add(new Finding(Severity.Error, code, message, file, line, column));

    public void Warn(string code, string message, string? file = null, int? line = null, int? column = null) =>
        Add(new Finding(Severity.Warning, code, message, file, line, column));

    private void Add(Finding finding)
    {
        var key = (finding.Severity, finding.Code, finding.File);
        var count = _counts[key] = _counts.GetValueOrDefault(key) + 1;
        if (count <= Kept)
        {
            _kept.Add(finding);
        }
    }

    private int Sum(Severity severity) => _counts.Where(count => count.Key.Item1 == severity).Sum(count => count.Value);
}

/// <summary>How often a code came up.</summary>
internal sealed record FindingCount(Severity Severity, string Code, int Count);
