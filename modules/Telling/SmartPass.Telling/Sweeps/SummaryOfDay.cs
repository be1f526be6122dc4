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

/// <summary>Some minutes after the last bell of a school day, its summary goes to those who want it. That the day is written stands in one transaction with the mails: once, whatever is restarted.</summary>
internal sealed class SummaryOfDay(TellingDb db, ChoiceReader choices, ITimetable timetable, ISchoolDirectory schools, WriteSummaries summaries, Outbox outbox, Writing writing, TimeProvider clock) : IDueSweep
{
    public async Task<DateTimeOffset?> NextDue(CancellationToken stop) => (await Days(clock.GetUtcNow(), stop)).Select(day => (DateTimeOffset?)day.Due).Min();

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        foreach (var (school, date, _) in (await Days(now, stop)).Where(day => day.Due <= now))
        {
            var drafts = await summaries.Of(school, date, stop);
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
    private async Task<IReadOnlyList<(School School, DateOnly Date, DateTimeOffset Due)>> Days(DateTimeOffset now, CancellationToken stop)
    {
        var days = new List<(School, DateOnly, DateTimeOffset)>();
        if (!await outbox.IsOpen(stop))
        {
            return days;
        }

        foreach (var school in (await choices.SchoolsWithSummaries(stop)).Select(schools.ById).OfType<School>())
        {
            var today = school.Date(now);
            foreach (var date in new[] { today.AddDays(-1), today })
            {
                if (!await IsWritten(school, date) && await timetable.DayOf(school.Id, null, date, stop) is { Count: > 0 } slots
                    && slots.Max(slot => slot.EndsAt) + SummaryDay.AfterTheBell is var due && now - due < SummaryDay.TooLate)
                {
                    days.Add((school, date, due));
                }
            }
        }

        return days;
    }

    private Task<bool> IsWritten(School school, DateOnly date) =>
        db.SummaryDays.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AnyAsync(day => day.SchoolId == school.Id && day.Date == date);
}
