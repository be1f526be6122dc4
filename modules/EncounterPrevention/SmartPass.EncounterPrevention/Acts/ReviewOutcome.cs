namespace SmartPass.EncounterPrevention.Acts;

/// <summary>What came of a review.</summary>
internal abstract record ReviewOutcome
{
    private ReviewOutcome()
    {
    }

    /// <param name="Entries">How many.</param>
    internal sealed record Done(int Entries) : ReviewOutcome;

    internal sealed record NotThere : ReviewOutcome;
}
