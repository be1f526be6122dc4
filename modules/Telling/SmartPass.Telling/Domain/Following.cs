namespace SmartPass.Telling.Domain;

/// <summary>How far the history of passes has been told: one row.</summary>
internal sealed class Following
{
    public const long Only = 1;

    public long Id { get; private init; } = Only;

    /// <summary>The last event that was told.</summary>
    public required long Cursor { get; set; }

    /// <summary>The last alert of encounter prevention that was told.</summary>
    public long AlertCursor { get; set; }

    /// <summary>The last event of Flex that was told.</summary>
    public long FlexCursor { get; set; }
}
