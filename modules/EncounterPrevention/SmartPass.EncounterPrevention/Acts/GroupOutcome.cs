using SmartPass.EncounterPrevention.Domain;

namespace SmartPass.EncounterPrevention.Acts;

/// <summary>What came of an act on a group.</summary>
internal abstract record GroupOutcome
{
    private GroupOutcome()
    {
    }

    internal sealed record Saved(EncounterGroupId Id) : GroupOutcome;

    /// <summary>It is gone.</summary>
    internal sealed record Deleted : GroupOutcome;

    /// <summary>Fewer than two students of this school.</summary>
    internal sealed record TooFew : GroupOutcome;

    /// <summary>Another group of the school is called that.</summary>
    internal sealed record NameTaken : GroupOutcome;

    internal sealed record NotThere : GroupOutcome;
}
