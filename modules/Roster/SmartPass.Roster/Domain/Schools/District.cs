namespace SmartPass.Roster.Domain.Schools;

/// <summary>The district's one row: its name and consent, and which version of the roster is valid.</summary>
internal sealed class District
{
    public const long OnlyId = 1;

    public long Id { get; init; } = OnlyId;

    /// <summary>Empty until someone gave it one.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The version readers see.</summary>
    public long Version { get; private set; }

    /// <summary>Rows of the next version are being written; found set at start-up, they are taken back.</summary>
    public bool IsImporting { get; private set; }

    /// <summary>When the district recorded that consent for its students under 13 is on file; null without.</summary>
    public DateTimeOffset? ConsentAt { get; private set; }

    public string? ConsentBy { get; private set; }

    public bool HasConsent => ConsentAt is not null;

    /// <summary>Time zone in which schools begin, and in which the age of students is told; null until it was chosen.</summary>
    public string? Zone { get; private set; }

    public void KeepTime(string zone) => Zone = zone;

    public void Rename(string name) => Name = name;

    public void RecordConsent(string by, DateTimeOffset at) => (ConsentBy, ConsentAt) = (by, at);

    public void WithdrawConsent() => (ConsentBy, ConsentAt) = (null, null);

    public long BeginImport()
    {
        IsImporting = true;
        return Version + 1;
    }

    public void AbandonImport() => IsImporting = false;

    public void MakeValid(long version)
    {
        Version = version;
        IsImporting = false;
    }
}
