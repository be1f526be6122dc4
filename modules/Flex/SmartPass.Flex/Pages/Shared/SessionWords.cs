using System.Globalization;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Flex.Pages.Shared;

/// <summary>Days and times of sessions as they are said.</summary>
internal static class SessionWords
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>"Thursday, Oct 15".</summary>
    public static string Say(this DateOnly date) => date.ToString("dddd, MMM d", English);

    /// <summary>"10:40–11:20 AM".</summary>
    public static string TimesOf(this School school, SessionTimes times)
    {
        var (from, until) = (school.Clock(times.StartsAt), school.Clock(times.EndsAt));
        var sameHalf = from.Hour / 12 == until.Hour / 12;
        return $"{from.ToString(sameHalf ? "h:mm" : "h:mm tt", English)}–{until.ToString("h:mm tt", English)}";
    }

    /// <summary>"12 of 20 seats", "12 students" where there is no limit.</summary>
    public static string Seats(int seated, int? capacity) => capacity is { } most ? $"{seated} of {CountWords.Count(most, "seat")}" : CountWords.Count(seated, "student");
}
