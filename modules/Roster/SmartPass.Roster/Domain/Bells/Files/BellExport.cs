using System.Globalization;
using SmartPass.Platform.Export;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.Bells.Files;

/// <summary>Writes a school's schedule in the form that it can be imported from.</summary>
internal static class BellExport
{
    public static string Periods(BellSchedule bells) => CsvFile.Write(
        ["school", "school_name", "day_type", "day_type_label", "seq", "start", "end", "minutes", "kind", "label", "period", "audience", "day_type_kind"],
        bells.DayTypes.SelectMany(day => RowsOf(day).Select((row, index) => (string[])
            [bells.School.Slug, bells.School.Name, day.Name, day.Label, Plain(index + 1), .. row, day.Kind.ToString()])));

    public static string Calendar(BellSchedule bells) => CsvFile.Write(
        ["school", "entry_kind", "when", "day_type", "note"],
        EntriesOf(bells).Select(entry => (string[])[bells.School.Slug, entry.Kind, entry.When, entry.DayType, entry.Note]));

    public static string Classes(IEnumerable<ClassForStaff> classes) => CsvFile.Write(
        ["class", "sourcedId", "title", "periods", "room"],
        classes.Select(each => (string?[])[each.Code, each.SourcedId, each.Title, each.Periods, each.Location]));

    private static IEnumerable<string[]> RowsOf(DayType day)
    {
        foreach (var slot in day.Slots)
        {
            yield return [Clock(slot.Start), Clock(slot.End), Plain((int)(slot.End - slot.Start).TotalMinutes), slot.Kind.ToString().ToLowerInvariant(), slot.Label, slot.Period ?? "", slot.Audience.Text];
        }

        if (day.DayEndsAt is { } end)
        {
            yield return [Clock(end), "", "", "end", "Free", "", ""];
        }
    }

    private static IEnumerable<(string Kind, string When, string DayType, string Note)> EntriesOf(BellSchedule bells)
    {
        var calendar = bells.Calendar;
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            yield return ("default-week", day.ToString()[..3], calendar.Week.GetValueOrDefault(day) ?? "no-school", "");
        }

        if (calendar.Rotation is { } rotation)
        {
            yield return ("rotation-start", Date(rotation.StartsOn), "", rotation.Advance.ToString());
            foreach (var day in rotation.Days)
            {
                yield return ("rotation-day", day.Name, day.DayType, "");
            }
        }

        foreach (var exception in calendar.Exceptions.Where(exception => !exception.SameDay))
        {
            var when = exception.From == exception.Until ? Date(exception.From) : $"{Date(exception.From)}-{Date(exception.Until)}";
            yield return ("special-day", when, exception.DayType ?? "no-school", exception.Reason);
        }

        if (bells.Waves.Period is { } period)
        {
            yield return ("lunch-period", period, "", "");
        }

        foreach (var rule in bells.Waves.Rules)
        {
            yield return ("lunch-wave", rule.By.ToString(), rule.Wave, rule.Value);
        }
    }

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Date(DateOnly date) => date.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A class as staff see it when they fill in its periods.</summary>
/// <param name="Id">The class.</param>
/// <param name="SourcedId">Its id in the roster.</param>
/// <param name="Code">Its code, if any.</param>
/// <param name="Title">Its title.</param>
/// <param name="Teachers">Names of its teachers.</param>
/// <param name="Periods">What holds: as filled in, else the roster's.</param>
/// <param name="Location">Its location as the roster or a file has it; the room itself is chosen among the school's rooms.</param>
/// <param name="FilledIn">Whether staff filled it in.</param>
internal sealed record ClassForStaff(ClassId Id, string SourcedId, string? Code, string Title, string Teachers, string? Periods, string? Location, bool FilledIn)
{
    public ClassPeriods Read => ClassPeriods.Read(Periods);

    public bool NeedsWork => Read.Periods.Count == 0 || Read.Unread.Count > 0;
}
