namespace SmartPass.Load.Figures;

/// <summary>All that was found out: a table for people, lines for machines.</summary>
internal sealed class Report(TextWriter writer)
{
    private readonly List<Figure> _figures = [];
    private readonly List<string> _faults = [];
    private readonly List<string> _suites = [];
    private readonly HashSet<string> _skipped = [];

    public IEnumerable<Figure> Short => _figures.Where(figure => figure.IsShort);

    /// <summary>Invariants that were broken, answers that were wrong. No figure makes up for one.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public void Add(Figure figure)
    {
        _figures.Add(figure);
        writer.WriteLine($"  {figure.Name,-34} {Figure.Number(figure.Value),10} {figure.Unit,-8} {(figure.Ratio is { } ratio ? $"ratio {Figure.Number(ratio)} {figure.Bound}" : "")} {figure.Note}");
    }

    public void Fault(string what)
    {
        _faults.Add(what);
        writer.WriteLine($"  FAULT {what}");
    }

    /// <summary>Answers that none of it should have got, by their status.</summary>
    public void FaultEach(string suite, IEnumerable<int> statuses)
    {
        foreach (var (status, count) in statuses.CountBy(status => status))
        {
            Fault($"{suite}: {count} answers with status {status}");
        }
    }

    /// <summary>A suite cannot be run here; nothing is known of what it asks.</summary>
    public void Skip(string suite, string why)
    {
        _skipped.Add(suite);
        writer.WriteLine($"  skipped: {why}");
    }

    public bool IsSkipped(string suite) => _skipped.Contains(suite);

    /// <summary>A suite came to its end: whether nothing was broken since it began.</summary>
    public void Ended(string suite, int faultsBefore) => _suites.Add($"SUITE {suite} {(_faults.Count > faultsBefore ? "broke" : IsSkipped(suite) ? "skipped" : "held")}");

    public void Say(string line) => writer.WriteLine(line);

    public void Close()
    {
        writer.WriteLine();
        writer.WriteLine($"{"figure",-36}{"value",12} {"unit",-9}{"limit",12}{"ratio",8}{"floor",9}  {"",-6}note");
        foreach (var figure in _figures)
        {
            writer.WriteLine(
                $"{figure.Name,-36}{Figure.Number(figure.Value),12} {figure.Unit,-9}{(figure.Limit is { } limit ? Figure.Number(limit) : "-"),12}{(figure.Ratio is { } ratio ? Figure.Number(ratio) : "-"),8}{figure.Bound?.ToString() ?? "-",9}  {(figure.IsShort ? "SHORT" : "ok"),-6}{figure.Note}");
        }

        writer.WriteLine();
        _figures.ForEach(figure => writer.WriteLine(figure.Line));
        _suites.ForEach(writer.WriteLine);
        _faults.ForEach(fault => writer.WriteLine($"FAULT {fault}"));
    }
}
