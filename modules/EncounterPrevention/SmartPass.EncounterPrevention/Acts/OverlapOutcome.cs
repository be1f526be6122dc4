using SmartPass.EncounterPrevention.Domain;

namespace SmartPass.EncounterPrevention.Acts;

/// <summary>What came of an act on a detected overlap.</summary>
internal abstract record OverlapOutcome
{
    private OverlapOutcome()
    {
    }

    /// <summary>A group keeps them apart from now on.</summary>
    internal sealed record GroupMade(EncounterGroupId Group) : OverlapOutcome;

    internal sealed record Dismissed : OverlapOutcome;

    /// <summary>It is proposed again.</summary>
    internal sealed record TakenBack : OverlapOutcome;

    /// <summary>Somebody was quicker.</summary>
    /// <param name="Group">The group that was made of it; null where it was dismissed, or the group is gone.</param>
    internal sealed record Settled(EncounterGroupId? Group) : OverlapOutcome;

    /// <summary>Fewer than two of them are at this school by now.</summary>
    internal sealed record TheyLeft : OverlapOutcome;

    internal sealed record NotThere : OverlapOutcome;
}
