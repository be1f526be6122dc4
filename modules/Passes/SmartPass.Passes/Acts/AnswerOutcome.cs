namespace SmartPass.Passes.Acts;

/// <summary>What came of something done to a pass.</summary>
internal abstract record AnswerOutcome
{
    private AnswerOutcome()
    {
    }

    internal sealed record Done : AnswerOutcome;

    /// <summary>No, and what the person is told.</summary>
    internal sealed record Refused(string Because) : AnswerOutcome;

    /// <summary>It is no longer in the state this was meant for: someone was faster, or the page was old.</summary>
    internal sealed record TooLate(string HowItIs) : AnswerOutcome;

    internal sealed record NotYours : AnswerOutcome;

    internal sealed record NotThere : AnswerOutcome;
}
