using SmartPass.Kernel;

namespace SmartPass.Flex.Contracts;

/// <summary>What goes stale when Flex changes.</summary>
public static class FlexTopics
{
    /// <summary>What a school offers: flex periods, sessions, activities, the rules.</summary>
    public static string Offer(SchoolId school) => $"flex:{school}";

    /// <summary>Where students of a school are due today.</summary>
    public static string Due(SchoolId school) => $"flex-due:{school}";

    /// <summary>Who has a seat or waits in any session of a date.</summary>
    public static string Day(SchoolId school, DateOnly date) => $"flex-day:{school}:{date:yyyyMMdd}";

    /// <summary>Seats that were refused by a rule that must not be told from others, whichever it was. For followers of the history, never for a screen.</summary>
    public static string Tried(SchoolId school) => $"flex-tried:{school}";

    /// <summary>Who has a seat, waits, or was there, in any session of a school.</summary>
    public static string SignUps(SchoolId school) => $"flex-sign-ups:{school}";
}
