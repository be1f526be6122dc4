using System.Globalization;

namespace SmartPass.Kernel;

/// <summary>How a time is said to people: by the wall clock of a place, in twelve hours, whatever the culture of the machine.</summary>
public static class ClockWords
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>A clock that counts down as it reads: "4:05", "1:04:05", and "+0:30" once it is over.</summary>
    public static string Reading(TimeSpan left) =>
        (left < TimeSpan.Zero ? "+" : "") + (left.Duration() is var time && time.TotalHours >= 1 ? time.ToString(@"h\:mm\:ss", English) : time.ToString(@"m\:ss", English));

    /// <summary>"8:13 AM" by the school's clock.</summary>
    public static string Time(this School school, DateTimeOffset instant) => school.Clock(instant).ToString("h:mm tt", English);

    /// <summary>"Nov 24, 2025, 10:16 AM" by the school's clock: for records, which are read on another day.</summary>
    public static string Dated(this School school, DateTimeOffset instant) => school.Clock(instant).ToString("MMM d, yyyy, h:mm tt", English);

    /// <summary>An instant by the school's clock as it is said now, see <see cref="Moment(TimeZoneInfo, DateTimeOffset, DateTimeOffset)"/>.</summary>
    public static string Moment(this School school, DateTimeOffset instant, DateTimeOffset now) => school.Zone.Moment(instant, now);

    /// <summary>"8:13 AM" for today, "Nov 24, 10:16 AM" for another day of this year, "Nov 24, 2025, 10:16 AM" beyond it.</summary>
    public static string Moment(this TimeZoneInfo zone, DateTimeOffset instant, DateTimeOffset now)
    {
        var (then, today) = (TimeZoneInfo.ConvertTime(instant, zone), TimeZoneInfo.ConvertTime(now, zone));
        var form = then.Date == today.Date ? "h:mm tt" : then.Year == today.Year ? "MMM d, h:mm tt" : "MMM d, yyyy, h:mm tt";
        return then.ToString(form, English);
    }
}
