using SmartPass.Kernel;

namespace SmartPass.Platform.Data;

/// <summary>One thing that happened in a module, written in the act's own transaction. Followers read on from the last line they have seen, so nothing is lost and nothing waits for them.</summary>
public sealed class HistoryLine
{
    /// <summary>The cursor: grows with every line.</summary>
    public long Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it; <c>default</c> for the system.</summary>
    public required PersonId By { get; init; }

    public required string Kind { get; init; }

    /// <summary>Number of the row it is about.</summary>
    public required long Subject { get; init; }

    /// <summary>Particulars as JSON.</summary>
    public required string Data { get; init; }
}
