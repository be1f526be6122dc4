using SmartPass.Passes.Domain.Starting;

namespace SmartPass.Passes.Acts;

/// <summary>What came of a start.</summary>
internal abstract record StartOutcome
{
    private StartOutcome()
    {
    }

    internal sealed record Started : StartOutcome;

    /// <summary>There is no place yet; it waits for one.</summary>
    internal sealed record InLine(StartDecision Decision) : StartOutcome;

    /// <summary>It may not start now, and starts by itself as soon as it may.</summary>
    internal sealed record Held(StartDecision Decision) : StartOutcome;

    internal sealed record Refused(StartDecision Decision) : StartOutcome;
}
