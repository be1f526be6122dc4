namespace SmartPass.Roster.Domain.Schools;

/// <summary>A system that rosters come from. People, classes and terms are known by (source, its id), never by name.</summary>
internal sealed class Source
{
    /// <summary>People added here rather than by a roster.</summary>
    public const long ByHand = 0;

    public long Id { get; init; }

    /// <summary>The manifest's source.systemCode, else its systemName, else "default".</summary>
    public required string Key { get; init; }
}
