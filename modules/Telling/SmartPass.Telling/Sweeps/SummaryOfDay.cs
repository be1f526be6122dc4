using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Mail;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Sweeps;

/// <summary>Some minutes after the last bell of a school day, its summary goes to those who want it. That the day is written stands in one transaction with the mails: once, whatever is restarted. Until a day is over only the bells are asked, which are in memory; while no mail is sent, it waits.</summary>
internal sealed class SummaryOfDay(TellingDb db, ITimetable timetable, ISchoolDirectory schools, WriteSummaries summaries, WriteEncounterSummaries encounters, FollowedBySchool<SummaryOfDay, DateOnly> followed, Outbox outbox, Writing writing, TimeProvider clock) : IDueSweep
{
    public async Task<DateTimeOffset?> NextDue(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var coming = new List<DateTimeOffset>();
        foreach (var school in schools.All)
        {
            coming.AddRange((await Days(school, now, stop)).Select(day => day.Due).Where(due => due > now));
        }

        return coming.Count == 0 ? null : coming.Min();
    }

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        var over = new Dictionary<School, DateOnly>();
        foreach (var school in schools.All)
        {
            if ((await Days(school, now, stop)).Where(day => day.Due <= now && now - day.Due < SummaryDay.TooLate).ToList() is [.., var last] && !followed.Has(school, last.Date))
            {
                over.Add(school, last.Date);
            }
        }

        if (over.Count > 0 && await outbox.SiteAddress(stop) is { } site)
        {
            await followed.Follow(over.Keys, school => over[school], school => Write(school, over[school], site, stop));
        }
    }

    private async Task Write(School school, DateOnly date, string site, CancellationToken stop)
    {
        if (!await IsWritten(school, date))
        {
            IReadOnlyList<NewMail> drafts = [.. await summaries.Of(school, date, site, stop), .. await encounters.Of(school, date, site, stop)];
            await writing.Do("tell.summary", () => Write(school, date, drafts), stop);
        }
    }

    private async Task Write(School school, DateOnly date, IReadOnlyList<NewMail> drafts)
    {
        if (await IsWritten(school, date))
        {
            return;
        }

        db.Add(new SummaryDay { SchoolId = school.Id, Date = date });
        foreach (var draft in drafts)
        {
            await outbox.Add(draft);
        }

        var longAgo = date.AddDays(-PersonalNotice.Kept.Days);
        await db.Tallies.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(tally => tally.SchoolId == school.Id && tally.Date < longAgo).ExecuteDeleteAsync();
        await db.SummaryDays.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(day => day.SchoolId == school.Id && day.Date < longAgo).ExecuteDeleteAsync();
        await db.SaveChangesAsync();
    }

    // Yesterday too: a day that ended while nothing ran, or just before midnight, is told when it runs again, if that is soon.
    private async Task<IReadOnlyList<(DateOnly Date, DateTimeOffset Due)>> Days(School school, DateTimeOffset now, CancellationToken stop)
    {
        var today = school.Date(now);
        var days = new List<(DateOnly, DateTimeOffset)>();
        foreach (var date in new[] { today.AddDays(-1), today })
        {
            if (await timetable.DayOf(school.Id, null, date, stop) is { Count: > 0 } slots)
            {
                days.Add((date, slots.Max(slot => slot.EndsAt) + SummaryDay.AfterTheBell));
            }
        }

        return days;
    }

    private Task<bool> IsWritten(School school, DateOnly date) =>
        db.SummaryDays.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AnyAsync(day => day.SchoolId == school.Id && day.Date == date);
}
