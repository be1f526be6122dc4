using SmartPass.Kernel;

namespace SmartPass.EncounterPrevention.Contracts;

/// <summary>What goes stale when encounter groups or their log change. Never the topic of a page that someone without the permission sees.</summary>
public static class EncounterTopics
{
    /// <summary>The encounter groups of a school and their members.</summary>
    public static string Groups(SchoolId school) => $"encounter-groups:{school}";

    /// <summary>The log of a school.</summary>
    public static string Log(SchoolId school) => $"encounter-log:{school}";

    /// <summary>The detected overlaps of a school.</summary>
    public static string Overlaps(SchoolId school) => $"encounter-overlaps:{school}";
}
