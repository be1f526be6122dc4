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

    /// <summary>Counts, samples and findings as JSON, once checked.</summary>
    public string? Outcome { get; private set; }

    /// <summary>Version of the roster the check compared with; another one since: check again.</summary>
    public long? CheckedAgainst { get; private set; }

    /// <summary>Who said yes ticked that much may go.</summary>
    public bool AllowsRemovals { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsUnderWay => State is ImportState.Checking or ImportState.Applying;

    /// <summary>One that needed no check: it is recorded in the act that applies it.</summary>
    public static Import AppliedAtOnce(string fileName, string hash, string by, string outcome, DateTimeOffset at) =>
        new() { FileName = fileName, StoredName = "", PackageHash = hash, By = by, At = at, State = ImportState.Applied, Outcome = outcome, EndedAt = at };

    public void Advance(string step, long rows) => (Step, RowsDone) = IsUnderWay ? (step, rows) : (Step, RowsDone);

    /// <summary>The check is done. False where it came too late: another run of it was faster.</summary>
    /// <param name="outcome">What it found, as JSON.</param>
    /// <param name="hasErrors">Whether that forbids it.</param>
    /// <param name="against">Version of the roster it was compared with; null where it no longer holds.</param>
    /// <param name="at">Now.</param>
    public bool Checked(string outcome, bool hasErrors, long? against, DateTimeOffset at) =>
        Moves(State is ImportState.Checking, hasErrors ? ImportState.Refused : ImportState.Checked, () =>
            (Outcome, CheckedAgainst, EndedAt) = (outcome, against, hasErrors ? at : null));

    /// <summary>Somebody said yes.</summary>
    public bool Apply(bool allowRemovals) => Moves(State is ImportState.Checked, ImportState.Applying, () => (AllowsRemovals, RowsDone) = (allowRemovals, 0));

    /// <summary>It was not applied after all: the outcome says why. Without an error somebody may say yes again.</summary>
    public bool TurnedDown(string outcome, bool hasErrors, DateTimeOffset at) =>
        Moves(State is ImportState.Applying, hasErrors ? ImportState.Refused : ImportState.Checked, () => (Outcome, EndedAt) = (outcome, hasErrors ? at : null));

    /// <summary>What the check told no longer holds; a yes to it leads to another check.</summary>
    public void Outdate() => CheckedAgainst = null;

    public bool CheckAgain() => Moves(State is ImportState.Checked or ImportState.Applying, ImportState.Checking, () => (AllowsRemovals, RowsDone, Outcome) = (false, 0, null));

    /// <summary>False also where it was outdated since the yes.</summary>
    public bool Applied(string outcome, DateTimeOffset at) => Moves(State is ImportState.Applying && CheckedAgainst is not null, ImportState.Applied, () => (Outcome, EndedAt) = (outcome, at));

    public bool Discard(DateTimeOffset at) => Moves(State is ImportState.Checked, ImportState.Discarded, () => EndedAt = at);

    /// <summary>From another state there is no such way, and nothing changes.</summary>
    private bool Moves(bool may, ImportState to, Action with)
    {
        if (may)
        {
            (State, Step) = (to, null);
            with();
        }

        return may;
    }
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
