using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>What goes stale when the roster changes.</summary>
public static class RosterTopics
{
    /// <summary>Another version of the roster is valid: people, their schools and their classes may be others.</summary>
    public const string Roster = "roster";

    /// <summary>A school's bells ring otherwise: its schedules, calendar, or what periods its classes meet in.</summary>
    public static string Bells(SchoolId school) => $"roster.bells:{school}";
}
