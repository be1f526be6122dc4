namespace SmartPass.Roster.OneRoster.Comparing;

/// <summary>What a package changes: counted, with the first few of each to show, and handed to the writer where there is one.</summary>
internal sealed class Changes(IRowWriter? writer)
{
    private const int Samples = 20;
    private readonly Dictionary<Kind, ChangeCount> _counts = Enum.GetValues<Kind>().ToDictionary(kind => kind, _ => new ChangeCount());

    public IReadOnlyDictionary<Kind, ChangeCount> Counts => _counts;

    /// <summary>Whether the values of a row are of use.</summary>
    public bool Writes => writer is not null;

    /// <summary>Whether it is time to write a slice.</summary>
    public bool IsFull => writer?.IsFull == true;

    public Task Flush(CancellationToken stop) => writer?.Flush(stop) ?? Task.CompletedTask;

    /// <param name="kind">Of what.</param>
    /// <param name="values">The row, in the order of its table's columns; only asked for where it is written.</param>
    /// <param name="name">What to show of it.</param>
    public void Added(Kind kind, object?[]? values, string? name = null)
    {
        _counts[kind].Added++;
        Keep(_counts[kind].AddedNames, name);
        writer?.Write(kind, 0, values);
    }

    public void Changed(Kind kind, long row, object?[]? values, string? name = null)
    {
        _counts[kind].Changed++;
        Keep(_counts[kind].ChangedNames, name);
        writer?.Write(kind, row, values);
    }

    public void Removed(Kind kind, long row)
    {
        var count = _counts[kind];
        count.Removed++;
        if (count.RemovedRows.Count < Samples)
        {
            count.RemovedRows.Add(row);
        }

        writer?.Write(kind, row, null);
    }

    private static void Keep(List<string> names, string? name)
    {
        if (name is not null && names.Count < Samples)
        {
            names.Add(name);
        }
    }
}

/// <summary>The kinds of things a roster has.</summary>
internal enum Kind
{
    Schools,
    Terms,
    Classes,
    People,
    Roles,
    Enrollments,
}

/// <summary>How many were added, changed and removed, with the first few of each.</summary>
internal sealed class ChangeCount
{
    public int Added { get; set; }

    public int Changed { get; set; }

    public int Removed { get; set; }

    public List<string> AddedNames { get; } = [];

    public List<string> ChangedNames { get; } = [];

    public List<long> RemovedRows { get; } = [];
}

/// <summary>Takes rows of the version to come, and writes them in slices.</summary>
internal interface IRowWriter
{
    bool IsFull { get; }

    /// <param name="kind">Which table.</param>
    /// <param name="ends">Row that ends with the version to come; 0 for none.</param>
    /// <param name="values">Row that begins with it; null for none.</param>
    void Write(Kind kind, long ends, object?[]? values);

    Task Flush(CancellationToken stop);
}
