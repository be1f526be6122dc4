using System.Globalization;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;

namespace SmartPass.Flex.Pages.Shared;

/// <summary>Dates, spans of a day and lists of things as one would say them.</summary>
internal static class DayWords
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>"Tuesday, Oct 20".</summary>
    public static string Long(this DateOnly date) => date.ToString("dddd, MMM d", English);

    /// <summary>"Oct 20".</summary>
    public static string Short(this DateOnly date) => date.ToString("MMM d", English);

    /// <summary>"Oct 20, 2026".</summary>
    public static string Whole(this DateOnly date) => date.ToString("MMM d, yyyy", English);

    /// <summary>As a date box sends it.</summary>
    public static string Box(this DateOnly date) => date.ToString("yyyy-MM-dd", English);

    /// <summary>What a date box sent; null for anything else, and for a year that nobody means.</summary>
    public static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), "yyyy-MM-dd", English, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100 ? day : null;

    /// <summary>"Friday, Oct 16, 3:00 PM" by the school's clock.</summary>
    public static string DayAndTime(this School school, DateTimeOffset instant) => school.Clock(instant).ToString("dddd, MMM d, h:mm tt", English);

    /// <summary>"10:40–11:20 AM", "11:40 AM–12:20 PM".</summary>
    public static string Span(TimeOnly from, TimeOnly until) =>
        from.Hour < 12 == until.Hour < 12 ? $"{from.ToString("h:mm", English)}–{Clock.Say(until)}" : $"{Clock.Say(from)}–{Clock.Say(until)}";

    /// <summary>The same of two instants, by the school's clock.</summary>
    public static string Span(this School school, DateTimeOffset from, DateTimeOffset until) =>
        Span(TimeOnly.FromDateTime(school.Clock(from).DateTime), TimeOnly.FromDateTime(school.Clock(until).DateTime));

    /// <summary>"Tuesdays, Thursdays and Fridays".</summary>
    public static string All(IReadOnlyList<string> words) => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
