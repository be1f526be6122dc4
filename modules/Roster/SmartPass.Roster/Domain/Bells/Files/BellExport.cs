using System.Globalization;
using System.Text;
using SmartPass.Platform.Export;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.Bells.Files;

/// <summary>Writes a school's schedule in the form that it can be imported from.</summary>
internal static class BellExport
{
    public static string Periods(BellSchedule bells)
    {
        var text = Header("school,school_name,day_type,day_type_label,seq,start,end,minutes,kind,label,period,audience,day_type_kind");
        foreach (var day in bells.DayTypes)
        {
            var sequence = 0;
            void Row(string start, string end, string minutes, string kind, string label, string period, string audience) =>
                Line(text, bells.School.Slug, bells.School.Name, day.Name, day.Label, Plain(++sequence), start, end, minutes, kind, label, period, audience, day.Kind.ToString());
            foreach (var slot in day.Slots)
            {
                var kind = slot.Kind.ToString().ToLowerInvariant();
                Row(Clock(slot.Start), Clock(slot.End), Plain((int)(slot.End - slot.Start).TotalMinutes), kind, slot.Label, slot.Period ?? "", slot.Audience.Text);
            }

            if (day.DayEndsAt is { } end)
            {
                Row(Clock(end), "", "", "end", "Free", "", "");
            }
        }

        return text.ToString();
    }

    public static string Calendar(BellSchedule bells)
    {
        var calendar = bells.Calendar;
        var text = Header("school,entry_kind,when,day_type,note");
        void Row(string kind, string when, string dayType, string note) => Line(text, bells.School.Slug, kind, when, dayType, note);
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            Row("default-week", day.ToString()[..3], calendar.Week.GetValueOrDefault(day) ?? "no-school", "");
        }

        if (calendar.Rotation is { } rotation)
        {
            Row("rotation-start", Date(rotation.StartsOn), "", rotation.Advance.ToString());
            foreach (var day in rotation.Days)
            {
                Row("rotation-day", day.Name, day.DayType, "");
            }
        }

        foreach (var exception in calendar.Exceptions.Where(exception => !exception.SameDay))
        {
            var when = exception.From == exception.Until ? Date(exception.From) : $"{Date(exception.From)}-{Date(exception.Until)}";
            Row("special-day", when, exception.DayType ?? "no-school", exception.Reason);
        }

        if (bells.Waves.Period is { } period)
        {
            Row("lunch-period", period, "", "");
        }

        foreach (var rule in bells.Waves.Rules)
        {
            Row("lunch-wave", rule.By.ToString(), rule.Wave, rule.Value);
        }

        return text.ToString();
    }

    public static string Classes(IEnumerable<ClassForStaff> classes)
    {
        var text = Header("class,sourcedId,title,periods,room");
        foreach (var each in classes)
        {
            Line(text, each.Code ?? "", each.SourcedId, each.Title, each.Periods ?? "", each.Location ?? "");
        }

        return text.ToString();
    }

    private static StringBuilder Header(string columns) => new StringBuilder(columns).Append("\r\n");

    private static void Line(StringBuilder text, params IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        var guarded = FormulaGuard.Guard(value);
        return guarded.AsSpan().IndexOfAny(",\"\r\n") < 0 ? guarded : $"\"{guarded.Replace("\"", "\"\"")}\"";
    }

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Date(DateOnly date) => date.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A class as staff see it when they fill in periods and rooms.</summary>
/// <param name="Id">The class.</param>
/// <param name="SourcedId">Its id in the roster.</param>
/// <param name="Code">Its code, if any.</param>
/// <param name="Title">Its title.</param>
/// <param name="Teachers">Names of its teachers.</param>
/// <param name="Periods">What holds: as filled in, else the roster's.</param>
/// <param name="Location">What holds.</param>
/// <param name="FilledIn">Whether staff filled it in.</param>
internal sealed record ClassForStaff(ClassId Id, string SourcedId, string? Code, string Title, string Teachers, string? Periods, string? Location, bool FilledIn)
{
    public ClassPeriods Read => ClassPeriods.Read(Periods);

    public bool NeedsWork => Read.Periods.Count == 0 || Read.Unread.Count > 0 || string.IsNullOrWhiteSpace(Location);
}
