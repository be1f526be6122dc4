using SmartPass.Passes.Contracts;

namespace SmartPass.EncounterPrevention.Demo;

/// <summary>An encounter of the demo as it is made up, by places in its cast.</summary>
/// <param name="SchoolDaysAgo">On which school day before today.</param>
/// <param name="Hour">When, by the school's clock.</param>
/// <param name="Group">Which group, from 0.</param>
/// <param name="Who">Who tried, among its members.</param>
/// <param name="Other">Who was out.</param>
/// <param name="To">Where the one wanted to go.</param>
/// <param name="OtherTo">Where the other was.</param>
/// <param name="Tries">How often it was tried.</param>
internal sealed record Told(int SchoolDaysAgo, TimeOnly Hour, int Group, int Who, int Other, string To, string OtherTo, PassRoute Route, int Tries = 1)
{
    /// <summary>Why it was let go all the same; null where it was prevented.</summary>
    public string? Reason { get; init; }

    public bool Reviewed { get; init; }

    public string? Note { get; init; }
}
