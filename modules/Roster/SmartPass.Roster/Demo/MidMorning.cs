using System.Globalization;

namespace SmartPass.Roster.Demo;

/// <summary>Whenever someone looks, classes meet at Lincoln High: of the zones that are whole hours from UTC it takes the one where a class still goes on for a while and ten o'clock is nearest.</summary>
internal static class MidMorning
{
    private static readonly TimeSpan Wanted = TimeSpan.FromHours(10);

    /// <summary>The zone's IANA name.</summary>
    public static string ZoneAt(DateTimeOffset now)
    {
        var hours = Enumerable.Range(-12, 24)
            .Where(offset => LincolnBells.HasClass(TimeAt(now, offset)))
            .MinBy(offset => (TimeAt(now, offset).ToTimeSpan() - Wanted).Duration());
        // The names of these zones count westward, against the habit of the rest of the world.
        return hours == 0 ? "Etc/UTC" : string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{(hours < 0 ? "+" : "-")}{Math.Abs(hours)}");
    }

    private static TimeOnly TimeAt(DateTimeOffset now, int offset) => TimeOnly.FromDateTime(now.UtcDateTime.AddHours(offset));
}
