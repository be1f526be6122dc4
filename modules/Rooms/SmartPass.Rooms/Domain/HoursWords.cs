using System.Globalization;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>Open hours as text: periods and ranges of the clock, with ; or , between them.</summary>
internal static class HoursWords
{
    public const int MostPeriods = 30;
    public const int MostTimes = 10;
    private const int LongestPeriod = 20;

    private static readonly string[] Formats = ["H:mm", "HH:mm", "HH:mm:ss", "h:mm tt", "h:mmtt", "h tt", "htt"];

    public static string InWords(RoomHours hours) => hours.IsAlways
        ? "always"
        : string.Join(", ", hours.Periods.Select(period => $"period {period}").Concat(hours.Times.Select(Write)));

    public static string Write(IEnumerable<string> periods) => string.Join("; ", periods);

    public static string Write(IEnumerable<ClockRange> times) => string.Join("; ", times.Select(Write));

    /// <summary>Null where it cannot be read.</summary>
    public static IReadOnlyList<string>? Periods(string? text)
    {
        var periods = Parts(text).Select(RoomName.Tidy).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return periods.Count > MostPeriods || periods.Exists(period => period.Length > LongestPeriod || period.Any(char.IsControl)) ? null : periods;
    }

    /// <summary>Null where it cannot be read, or a range ends before it begins.</summary>
    public static IReadOnlyList<ClockRange>? Times(string? text)
    {
        var times = new List<ClockRange>();
        foreach (var part in Parts(text))
        {
            if (part.Replace('–', '-').Replace(" to ", "-", StringComparison.OrdinalIgnoreCase).Split('-') is not [var from, var until]
                || Clock(from) is not { } first || Clock(until) is not { } end || end <= first || times.Count == MostTimes)
            {
                return null;
            }

            times.Add(new ClockRange(first, end));
        }

        return times;
    }

    private static string[] Parts(string? text) =>
        (text ?? "").Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Write(ClockRange range) => string.Create(CultureInfo.InvariantCulture, $"{range.From:HH\\:mm}-{range.Until:HH\\:mm}");

    private static TimeOnly? Clock(string text) =>
        TimeOnly.TryParseExact(text.Replace(".", "", StringComparison.Ordinal).Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
