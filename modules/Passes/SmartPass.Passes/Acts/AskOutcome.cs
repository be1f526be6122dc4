using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>What came of a student's wish.</summary>
internal abstract record AskOutcome
{
    private AskOutcome()
    {
    }

    internal sealed record Started(PassId Pass) : AskOutcome;

    internal sealed record Asked(PassId Pass) : AskOutcome;

    /// <summary>No, and what the student is told.</summary>
    internal sealed record Refused(string ToStudent) : AskOutcome;

    /// <summary>Nobody knows where the student is; they must say so first.</summary>
    internal sealed record WhereAreYou : AskOutcome;

    internal sealed record NoSuchRoom : AskOutcome;
}
