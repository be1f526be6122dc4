using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Bells.Tests;

/// <summary>Small schools and days to test with.</summary>
internal static class Given
{
    public static School School(string zone = "America/Los_Angeles") =>
        new(new SchoolId(1), "lincoln", "Lincoln High", TimeZoneInfo.FindSystemTimeZoneById(zone), 210);

    public static Slot Slot(string label, string start, string end, SlotKind kind = SlotKind.Class, Audience? audience = null) =>
        SmartPass.Roster.Domain.Bells.Slot.For(TimeOnly.Parse(start, null), TimeOnly.Parse(end, null), kind, label, audience);

    public static DayType Day(string name, params IReadOnlyList<Slot> slots) => new(name, name, DayTypeKind.Regular, slots);

    public static SchoolCalendar Weekdays(string dayType) => SchoolCalendar.Empty with { Week = WeekOf(dayType) };

    public static Dictionary<DayOfWeek, string> WeekOf(string dayType) =>
        Enum.GetValues<DayOfWeek>().Where(day => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToDictionary(day => day, _ => dayType);

    public static BellSchedule Bells(SchoolCalendar calendar, params IReadOnlyList<DayType> days) => Bells(School(), calendar, days);

    public static BellSchedule Bells(School school, SchoolCalendar calendar, params IReadOnlyList<DayType> days) =>
        new(school, days, calendar, LunchWaves.None, TimeSpan.Zero);

    public static PlannedClass Class(long id, string title, string? periods, string? location = null, params IReadOnlyList<string> departments) =>
        new(new ClassId(id), title, title, location, departments, ClassPeriods.Read(periods));

    public static DateTimeOffset Instant(this BellSchedule bells, string date, string time) =>
        bells.School.Instant(DateOnly.Parse(date, null), TimeOnly.Parse(time, null));

    public static DateOnly Date(string date) => DateOnly.Parse(date, null);
}
