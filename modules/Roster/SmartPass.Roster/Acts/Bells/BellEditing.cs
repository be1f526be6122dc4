using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Acts.Bells;

/// <summary>How every edit of a schedule goes: one transaction, its audit line, and the schedule in memory renewed. An edit with nothing to tell changes nothing.</summary>
internal sealed class BellEditing(Writing writing, RosterDb db, CurrentSchool school, AuditTrail audit)
{
    public SchoolId School => school.Id;

    public RosterDb Db => db;

    /// <param name="act">Stable name for the audit trail.</param>
    /// <param name="work">The outcome, and what was done as a sentence without its subject; null where nothing was.</param>
    /// <param name="stop">Looked at while waiting for the gate.</param>
    public Task<T> Do<T>(string act, Func<Task<(T Outcome, string? What)>> work, CancellationToken stop) => writing.Do(act, async () =>
    {
        var (outcome, what) = await work();
        if (what is not null)
        {
            await db.SaveChangesAsync(CancellationToken.None);
            await audit.Add(act, what, school.Id);
            db.Stale(RosterTopics.Bells(school.Id));
        }

        return outcome;
    }, stop);

    /// <summary>The schedule as it stands in this transaction.</summary>
    public Task<BellBook> Book() => BellBook.Read(db, school.Required, CancellationToken.None);

    public Task<List<DayTypeRow>> DayTypes() => db.Set<DayTypeRow>().Include(day => day.Slots).OrderBy(day => day.Id).ToListAsync();

    public async Task<BellSettingsRow> Settings()
    {
        if (await db.Set<BellSettingsRow>().FirstOrDefaultAsync() is { } settings)
        {
            return settings;
        }

        return db.Add(new BellSettingsRow { SchoolId = school.Id }).Entity;
    }

    public DayTypeRow Add(DayType day)
    {
        var row = new DayTypeRow { SchoolId = school.Id };
        row.Become(day);
        return db.Add(row).Entity;
    }

    /// <summary>Makes the default week just this; true where it was another.</summary>
    public async Task<bool> SetWeek(IReadOnlyDictionary<DayOfWeek, DayTypeId> week)
    {
        var rows = await db.Set<WeekdayRow>().ToListAsync();
        if (rows.Count == week.Count && rows.All(row => week.TryGetValue(row.Weekday, out var day) && day == row.DayTypeId))
        {
            return false;
        }

        db.RemoveRange(rows);
        await db.SaveChangesAsync();
        db.AddRange(week.Select(day => new WeekdayRow { SchoolId = school.Id, Weekday = day.Key, DayTypeId = day.Value }));
        return true;
    }

    /// <summary>Makes the cycle just this, or none; true where it was another.</summary>
    public async Task<bool> SetRotation(DateOnly? startsOn, RotationAdvance advance, IReadOnlyList<(string Name, DayTypeId Day)> days)
    {
        var settings = await Settings();
        var rows = await db.Set<RotationDayRow>().OrderBy(row => row.Order).ToListAsync();
        if (settings.RotationStartsOn == startsOn && settings.RotationAdvance == advance && rows.Select(row => (row.Name, row.DayTypeId)).SequenceEqual(days))
        {
            return false;
        }

        (settings.RotationStartsOn, settings.RotationAdvance) = (startsOn, advance);
        db.RemoveRange(rows);
        await db.SaveChangesAsync();
        db.AddRange(days.Select((day, order) => new RotationDayRow { SchoolId = school.Id, Order = order, Name = day.Name, DayTypeId = day.Day }));
        return true;
    }

    /// <summary>Makes the lunch waves just these; true where they were others.</summary>
    public async Task<bool> SetWaves(LunchWaves waves)
    {
        var settings = await Settings();
        var rows = await db.Set<LunchWaveRow>().OrderBy(row => row.Id).ToListAsync();
        if (settings.LunchPeriod == waves.Period && rows.Select(row => new LunchWaveRule(row.By, row.Value, row.Wave)).SequenceEqual(waves.Rules))
        {
            return false;
        }

        settings.LunchPeriod = waves.Period;
        db.RemoveRange(rows);
        db.AddRange(waves.Rules.Select(rule => new LunchWaveRow { SchoolId = school.Id, By = rule.By, Value = rule.Value, Wave = rule.Wave }));
        return true;
    }
}
