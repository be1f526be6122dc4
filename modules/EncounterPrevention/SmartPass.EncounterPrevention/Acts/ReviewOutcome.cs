namespace SmartPass.EncounterPrevention.Acts;

/// <summary>What came of a review.</summary>
internal abstract record ReviewOutcome
{
    private ReviewOutcome()
    {
    }

    /// <param name="Entries">How many.</param>
    internal sealed record Done(int Entries) : ReviewOutcome;

    /// <summary>Somebody else was quicker, or it has another note: that review stays as it is.</summary>
    internal sealed record Already : ReviewOutcome;

    internal sealed record NotThere : ReviewOutcome;
}
