namespace SmartPass.Roster.Domain.Imports;

/// <summary>One package brought in by the browser or the command line, from upload to the end. It carries its own progress, so that a job may be cut off anywhere and the page can be left.</summary>
internal sealed class Import
{
    public long Id { get; init; }

    public required string FileName { get; init; }

    /// <summary>Under this name in the data folder until applied or discarded.</summary>
    public required string StoredName { get; init; }

    /// <summary>SHA-256 of the package, in hex.</summary>
    public required string PackageHash { get; init; }

    public required string By { get; init; }

    /// <summary>Who; <c>default</c> from the command line.</summary>
    public SmartPass.Kernel.PersonId ById { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What to take the package for where its manifest is missing or has gaps; null: as the manifest says.</summary>
    public string? Mode { get; init; }

    public ImportState State { get; private set; } = ImportState.Checking;

    /// <summary>What is being read, for the page: "users.csv".</summary>
    public string? Step { get; private set; }

    public long RowsDone { get; private set; }

    /// <summary>Counts, samples and findings as JSON , once checked.</summary>
    public string? Outcome { get; private set; }

    /// <summary>Version of the roster the check compared with; another one since: check again.</summary>
    public long? CheckedAgainst { get; private set; }

    /// <summary>Who said yes ticked that much may go.</summary>
    public bool AllowsRemovals { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsUnderWay => State is ImportState.Checking or ImportState.Applying;

    public void Advance(string step, long rows) => (Step, RowsDone) = (step, rows);

    public void Checked(string outcome, bool hasErrors, long version, DateTimeOffset at)
    {
        State = hasErrors ? ImportState.Refused : ImportState.Checked;
        (Outcome, CheckedAgainst, Step) = (outcome, version, null);
        EndedAt = hasErrors ? at : null;
    }

    public void Apply(bool allowRemovals) => (State, AllowsRemovals, Step, RowsDone) = (ImportState.Applying, allowRemovals, null, 0);

    /// <summary>What the check told no longer holds; a yes to it leads to another check.</summary>
    public void Outdate() => CheckedAgainst = null;

    public void CheckAgain() => (State, AllowsRemovals, Step, RowsDone, Outcome) = (ImportState.Checking, false, null, 0, null);

    public void Applied(string outcome, DateTimeOffset at) =>
        (State, Outcome, Step, EndedAt) = (ImportState.Applied, outcome, null, at);

    public void Discard(DateTimeOffset at) => (State, Step, EndedAt) = (ImportState.Discarded, null, at);
}

internal enum ImportState
{
    Checking,
    Checked,
    Refused,
    Applying,
    Applied,
    Discarded,
}
