using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Pages.Bells;

/// <summary>How schedules are said on pages.</summary>
internal static class Words
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    public static string Of(DateOnly date) => date.ToString("ddd, MMM d", English);

    public static string OfLong(DateOnly date) => date.ToString("dddd, MMMM d, yyyy", English);

    public static string Month(DateOnly date) => date.ToString("MMMM yyyy", English);

    public static string Of(CalendarException exception) => exception.From == exception.Until ? Of(exception.From) : $"{Of(exception.From)} to {Of(exception.Until)}";

    /// <summary>"10:15 AM", never broken at the end of a line.</summary>
    public static string Of(TimeOnly time) => time.ToString("h:mm\u00A0tt", English);

    public static string Of(DayTypeKind kind) => kind switch
    {
        DayTypeKind.LateStart => "Late start",
        DayTypeKind.EarlyRelease => "Early release",
        _ => kind.ToString(),
    };

    public static string Of(SlotKind kind) => kind.ToString();

    public static string Of(CalendarSource source) => source switch
    {
        CalendarSource.SameDay => "set for this very day",
        CalendarSource.Exception => "special day",
        CalendarSource.Rotation => "by the cycle",
        _ => "by the week",
    };

    /// <summary>"8:30 AM to 3:25 PM"; empty for a day without slots.</summary>
    public static string Hours(DayType day) => day.Slots.Count == 0 ? "" : $"{Of(day.Slots.Min(slot => slot.Start))} to {Of(day.DayEndsAt is { } end && end > day.Slots.Max(slot => slot.End) ? end : day.Slots.Max(slot => slot.End))}";

    public static int PeriodsOf(DayType day) => day.Slots.Where(slot => slot.Kind == SlotKind.Class).Select(slot => PeriodName.Key(slot.Period ?? slot.Label)).Distinct().Count();

    /// <summary>Options for choosing a day type or no school.</summary>
    public static IEnumerable<SelectListItem> Choices(BellBook book, DayTypeId? chosen, string none = "No school") =>
        [new SelectListItem(none, "", chosen is null), .. book.Schedule.DayTypes.Select(day => new SelectListItem(day.Label, book.Ids[day.Name].ToString(), book.Ids[day.Name] == chosen))];
}
