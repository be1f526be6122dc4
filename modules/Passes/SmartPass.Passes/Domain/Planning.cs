namespace SmartPass.Passes.Domain;

/// <summary>How far ahead passes are planned, and how many.</summary>
internal static class Planning
{
    public static readonly TimeSpan Furthest = TimeSpan.FromDays(60);

    /// <summary>Most that a student may have planned at once by themselves.</summary>
    public const int MostByStudent = 10;

    public static readonly string OutOfReach = $"Choose a time from now on, at most {Furthest.Days} days ahead.";

    /// <summary>Whether passes are planned for a day. Asked before its instants are: the first and the last days there are have none in some zones.</summary>
    public static bool Reaches(DateOnly date, DateOnly today) => date >= today && date.DayNumber - today.DayNumber <= Furthest.Days;

    public static bool Reaches(DateTimeOffset at, DateTimeOffset now) => at > now && at <= now + Furthest;
}
