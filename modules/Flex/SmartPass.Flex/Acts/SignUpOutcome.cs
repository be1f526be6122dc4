using SmartPass.Flex.Domain;

namespace SmartPass.Flex.Acts;

/// <summary>What came of an act on sign-ups.</summary>
internal abstract record SignUpOutcome
{
    private SignUpOutcome()
    {
    }

    internal sealed record Done(string Title) : SignUpOutcome;

    /// <param name="Title">What for.</param>
    /// <param name="Ahead">How many wait before them.</param>
    internal sealed record Waiting(string Title, int Ahead) : SignUpOutcome;

    /// <param name="Decision">Why not.</param>
    internal sealed record Refused(SignUpDecision Decision) : SignUpOutcome;

    /// <summary>Staff have the student there.</summary>
    internal sealed record IsLocked(string Title) : SignUpOutcome;

    /// <summary>The cut-off has passed.</summary>
    internal sealed record TooLate : SignUpOutcome;

    internal sealed record NotThere : SignUpOutcome;
}
