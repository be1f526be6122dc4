using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Data.Bells;

/// <summary>A school's schedule as stored, with the ids that pages need.</summary>
/// <param name="Schedule">The schedule.</param>
/// <param name="Ids">Day types by name.</param>
/// <param name="Exceptions">Exceptions with their row numbers, in the order they were added.</param>
internal sealed record BellBook(BellSchedule Schedule, IReadOnlyDictionary<string, DayTypeId> Ids, IReadOnlyList<(long Id, CalendarException Exception)> Exceptions)
{
    /// <summary>Reads a school's schedule whatever the session's school: it is asked for by other schools' history and by jobs too.</summary>
    public static async Task<BellBook> Read(RosterDb db, School school, CancellationToken stop)
    {
        string[] lifted = [ModuleDb.SchoolFilter];
        var id = school.Id;
        var settings = await db.Set<BellSettingsRow>().AsNoTracking().IgnoreQueryFilters(lifted).FirstOrDefaultAsync(row => row.SchoolId == id, stop);
        var days = await db.Set<DayTypeRow>().AsNoTracking().IgnoreQueryFilters(lifted).Where(row => row.SchoolId == id).Include(row => row.Slots).ToListAsync(stop);
        var week = await db.Set<WeekdayRow>().AsNoTracking().IgnoreQueryFilters(lifted).Where(row => row.SchoolId == id).ToListAsync(stop);
        var cycle = await db.Set<RotationDayRow>().AsNoTracking().IgnoreQueryFilters(lifted).Where(row => row.SchoolId == id).OrderBy(row => row.Order).ToListAsync(stop);
        var exceptions = await db.Set<CalendarExceptionRow>().AsNoTracking().IgnoreQueryFilters(lifted).Where(row => row.SchoolId == id).OrderBy(row => row.Id).ToListAsync(stop);
        var waves = await db.Set<LunchWaveRow>().AsNoTracking().IgnoreQueryFilters(lifted).Where(row => row.SchoolId == id).OrderBy(row => row.Id).ToListAsync(stop);

        var names = days.ToDictionary(day => day.Id, day => day.Name);
        var rotation = settings?.RotationStartsOn is { } start && cycle.Count > 0
            ? new Rotation(start, settings.RotationAdvance, [.. cycle.Select(day => new RotationDay(day.Name, names[day.DayTypeId]))])
            : null;
        var dated = exceptions
            .Select(row => (row.Id, new CalendarException(row.From, row.Until, row.DayTypeId is { } day ? names[day] : null, row.Reason, row.SameDay)))
            .ToList();
        var calendar = new SchoolCalendar(week.ToDictionary(day => day.Weekday, day => names[day.DayTypeId]), rotation, [.. dated.Select(pair => pair.Item2)]);
        var lunches = new LunchWaves(settings?.LunchPeriod, [.. waves.Select(wave => new LunchWaveRule(wave.By, wave.Value, wave.Wave))]);
        return new BellBook(
            new BellSchedule(school, [.. days.OrderBy(day => day.Id.Value).Select(day => day.ToDayType())], calendar, lunches, TimeSpan.FromSeconds(settings?.OffsetSeconds ?? 0)),
            days.ToDictionary(day => day.Name, day => day.Id, StringComparer.OrdinalIgnoreCase),
            dated);
    }
}
