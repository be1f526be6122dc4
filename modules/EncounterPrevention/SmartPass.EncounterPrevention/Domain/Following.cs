namespace SmartPass.EncounterPrevention.Domain;

/// <summary>How far the history of passes is in the log: one row.</summary>
internal sealed class Following
{
    public const long Only = 1;

    public long Id { get; private init; } = Only;

    /// <summary>The last event that was looked at.</summary>
    public required long Cursor { get; set; }
}
