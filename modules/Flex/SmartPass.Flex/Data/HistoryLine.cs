using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Flex.Data;

/// <summary>One line of what happened to sign-ups, in order.</summary>
internal sealed class HistoryLine : ISchoolOwned
{
    public long Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    public required FlexEventKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it; <c>default</c> for what follows by itself.</summary>
    public required PersonId ById { get; init; }

    public required PersonId StudentId { get; init; }

    public required ActivitySessionId ActivityId { get; init; }

    public required SignUpRank Rank { get; init; }

    public SignUpEnd? End { get; init; }

    /// <summary>The rule that refused it; null for everything else.</summary>
    public SignUpRule? Rule { get; init; }

    public SignUpWay? Way { get; init; }

    /// <summary>What the module of the rule remembers of it.</summary>
    public string? Note { get; init; }
}
