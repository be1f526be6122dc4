namespace SmartPass.EncounterPrevention.Domain;

/// <summary>When a group holds.</summary>
/// <param name="Group">The group.</param>
/// <param name="From">First day; null from the beginning.</param>
/// <param name="Until">Last day; null for good.</param>
/// <param name="Off">Whether it is switched off.</param>
internal sealed record Term(EncounterGroupId Group, DateOnly? From, DateOnly? Until, bool Off)
{
    public bool Holds(DateOnly day) => !Off && !(day < From) && !(day > Until);
}
