using Microsoft.EntityFrameworkCore;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Domain.Bells;
using SmartPass.Roster.Domain.Bells.Files;

namespace SmartPass.Roster.Acts.Bells;

/// <summary>Brings in a schedule from CSV: all of it or, where a file has an error, nothing. Day types of the same name are replaced, others stay; special days of the same dates are replaced, others stay. The same files twice change nothing.</summary>
internal sealed class ImportBells(BellEditing editing)
{
    public async Task<ImportBellsOutcome> Do(BellFiles files, IReadOnlyList<string> schools, CancellationToken stop = default)
    {
        // Files are read before the gate: nobody waits for that.
        var known = await Names(stop);
        var read = files.Read(schools, known);
        return read.HasErrors ? new ImportBellsOutcome.Refused(read.Findings) : await Take(read, known, stop);
    }

    private Task<ImportBellsOutcome> Take(BellRead read, HashSet<string> known, CancellationToken stop) => editing.Do<ImportBellsOutcome>("schedules.imported", async () =>
    {
        var days = await editing.DayTypes();
        if (!known.IsSubsetOf(days.Select(day => day.Name)))
        {
            var finding = BellFinding.Error(BellCodes.UndefinedDayType, BellFiles.CalendarFile, 1, 1, "A day type was deleted just now. Import the files once more.");
            return (new ImportBellsOutcome.Refused([finding]), null);
        }

        var changed = TakeDayTypes(read.DayTypes, days);
        await editing.Db.SaveChangesAsync();
        var ids = days.ToDictionary(day => day.Name, day => day.Id, StringComparer.OrdinalIgnoreCase);
        var dates = read.Entries is { } entries ? await TakeCalendar(entries, ids) : 0;
        return (new ImportBellsOutcome.Imported(changed, dates, read.Findings), changed + dates == 0 ? null : $"imported a bell schedule: {changed} day types and {dates} parts of the calendar changed");
    }, stop);

    private async Task<HashSet<string>> Names(CancellationToken stop) =>
        (await editing.Db.Set<DayTypeRow>().Select(day => day.Name).ToListAsync(stop)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private int TakeDayTypes(IReadOnlyList<DayType> read, List<DayTypeRow> days)
    {
        var changed = 0;
        foreach (var day in read)
        {
            if (days.FirstOrDefault(row => string.Equals(row.Name, day.Name, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                changed += found.Become(day) ? 1 : 0;
            }
            else
            {
                days.Add(editing.Add(day));
                changed++;
            }
        }

        return changed;
    }

    private async Task<int> TakeCalendar(CalendarEntries entries, Dictionary<string, DayTypeId> ids)
    {
        var changed = 0;
        if (entries.Week is { } week)
        {
            var whole = (await editing.Db.Set<WeekdayRow>().ToListAsync()).ToDictionary(row => row.Weekday, row => (DayTypeId?)row.DayTypeId);
            foreach (var (weekday, name) in week)
            {
                whole[weekday] = name is null ? null : ids[name];
            }

            changed += await editing.SetWeek(whole.Where(day => day.Value is not null).ToDictionary(day => day.Key, day => day.Value!.Value)) ? 1 : 0;
        }

        if (entries.Rotation is { } rotation)
        {
            changed += await editing.SetRotation(rotation.StartsOn, rotation.Advance, [.. rotation.Days.Select(day => (day.Name, ids[day.DayType]))]) ? 1 : 0;
        }

        if (entries.Waves is { } waves)
        {
            changed += await editing.SetWaves(waves) ? 1 : 0;
        }

        return changed + await TakeExceptions(entries.Exceptions, ids);
    }

    private async Task<int> TakeExceptions(IReadOnlyList<CalendarException> read, Dictionary<string, DayTypeId> ids)
    {
        var standing = (await editing.Db.Set<CalendarExceptionRow>().Where(row => !row.SameDay).OrderBy(row => row.Id).ToListAsync()).ToLookup(row => (row.From, row.Until));
        var changed = 0;
        foreach (var dates in read.GroupBy(exception => (exception.From, exception.Until)))
        {
            var wanted = dates.Select(exception => (Day: exception.DayType is { } name ? (DayTypeId?)ids[name] : null, exception.Reason)).ToArray();
            if (standing[dates.Key].Select(row => (row.DayTypeId, row.Reason)).SequenceEqual(wanted))
            {
                continue;
            }

            editing.Db.RemoveRange(standing[dates.Key]);
            editing.Db.AddRange(wanted.Select(each => new CalendarExceptionRow { SchoolId = editing.School, From = dates.Key.From, Until = dates.Key.Until, DayTypeId = each.Day, Reason = each.Reason }));
            changed++;
        }

        return changed;
    }
}

internal abstract record ImportBellsOutcome(IReadOnlyList<BellFinding> Findings)
{
    /// <summary>In; the findings are rows left out and warnings.</summary>
    public sealed record Imported(int DayTypes, int Calendar, IReadOnlyList<BellFinding> Findings) : ImportBellsOutcome(Findings);

    /// <summary>Nothing came in.</summary>
    public sealed record Refused(IReadOnlyList<BellFinding> Findings) : ImportBellsOutcome(Findings);
}
