namespace SmartPass.EncounterPrevention.Contracts;

/// <summary>Rights that EncounterPrevention checks.</summary>
public static class EncounterPermissions
{
    /// <summary>Make, change, switch off and delete encounter groups, and mark what was prevented as reviewed.</summary>
    public const string Manage = "encounters.manage";

    /// <summary>See the details: encounter groups and their members, the log, and why a pass may not start where others read the generic message.</summary>
    public const string See = "encounters.see";

    /// <summary>Override encounter prevention, with a reason. No role carries it: it is granted one person at a time.</summary>
    public const string Override = "encounters.override";

    /// <summary>Be alerted when an encounter was prevented or overridden, and when members of a group are out at the same time.</summary>
    public const string BeAlerted = "encounters.be-alerted";
}
