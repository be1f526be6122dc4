namespace SmartPass.Flex.Domain;

/// <summary>What came of a bid.</summary>
internal abstract record SeatOutcome
{
    private SeatOutcome()
    {
    }

    internal sealed record Seated(SignUp SignUp) : SeatOutcome;

    /// <summary>The student has that seat already, by as strong a word.</summary>
    internal sealed record AlreadyThere(SignUp SignUp) : SeatOutcome;

    /// <param name="SignUp">The place in line.</param>
    /// <param name="Ahead">How many wait before it.</param>
    internal sealed record Waiting(SignUp SignUp, int Ahead) : SeatOutcome;

    internal sealed record Refused(SignUpDecision Decision) : SeatOutcome;

    internal sealed record NoSuchActivity : SeatOutcome;
}
