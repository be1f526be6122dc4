using System.Collections.Concurrent;

namespace SmartPass.Platform.Jobs;

/// <summary>How far a follower has come in a history; a row in the tables of the module that follows.</summary>
public sealed class FollowedCursor
{
    /// <summary>Which of the module's followers.</summary>
    public required string Follower { get; init; }

    /// <summary>The last event of which all that comes is on the disk.</summary>
    public required long Last { get; set; }
}

/// <summary>How far the followers of a module have looked in this process, beyond what they had to write down.</summary>
/// <typeparam name="TDb">The context of the module.</typeparam>
public sealed class SeenCursors<TDb>
{
    public ConcurrentDictionary<string, long> ByFollower { get; } = new();
}
