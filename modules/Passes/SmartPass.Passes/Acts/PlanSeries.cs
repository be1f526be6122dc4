using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>Inside its caller's transaction: plans the next days of every series of the school, and moves what is planned by a period to where its bell is now. Doing it twice changes nothing.</summary>
internal sealed class PlanSeries(PassesDb db, PassHistory history, ITimetable timetable, IRooms rooms, IPeople people, CurrentSchool school)
{
    /// <summary>Days ahead for which the passes of a series are there to be seen.</summary>
    public const int DaysAhead = 7;

    public async Task Ahead(DateTimeOffset now)
    {
        await Move(now);
        var today = school.Required.Date(now);
        var last = today.AddDays(DaysAhead);
        foreach (var series in await db.Series.Where(series => series.StoppedAt == null && series.From <= last && series.Until >= today).ToListAsync())
        {
            // A room that is retired and a student who left the school have no more of it.
            if ((await rooms.All(school.Id)).FirstOrDefault(room => room.Id == series.ToId) is not { } to || (await people.AffiliationsOf(series.StudentId)).All(place => place.School != school.Id))
            {
                continue;
            }

            for (var date = today; date <= last; date = date.AddDays(1))
            {
                if (series.IsOn(date) && await TimeOf(series.Period, series.Time, series.StudentId, date) is { } at && at > now)
                {
                    await Plan(series, to, date, at, now);
                }
            }
        }

        await db.SaveChangesAsync();
    }

    private async Task Plan(Series series, RoomFacts to, DateOnly date, DateTimeOffset at, DateTimeOffset now)
    {
        var ticket = series.TicketOn(date);
        if (await db.Passes.AnyAsync(pass => pass.StudentId == series.StudentId && pass.Ticket == ticket))
        {
            return;
        }

        var trip = new Trip(series.StudentId, null, to, series.Minutes, series.RoundTrip, ticket)
        {
            Message = series.Message,
            Plan = new Plan(at, series.Period, series.Declinable, series.Id),
        };
        var pass = Pass.Planned(trip, PassRoute.Recurring, series.ById, now);
        db.Add(pass);
        await db.SaveChangesAsync();
        history.Add(PassEventKind.Planned, pass, series.ById, now, school.Required.Dated(at));
        db.Stale(pass);
    }

    /// <summary>A bell that moved takes what is planned by it along; on a day that has no such period any more, or no school, it is taken back.</summary>
    private async Task Move(DateTimeOffset now)
    {
        foreach (var pass in await db.Passes.Where(pass => pass.Status == PassStatus.Scheduled && pass.PlannedAt > now && (pass.PlannedPeriod != null || pass.SeriesId != null)).ToListAsync())
        {
            var planned = pass.PlannedAt!.Value;
            var date = school.Required.Date(planned);
            var time = pass.PlannedPeriod is null ? TimeOnly.FromDateTime(school.Required.Clock(planned).DateTime) : (TimeOnly?)null;
            var at = await TimeOf(pass.PlannedPeriod, time, pass.StudentId, date);
            if (at is null)
            {
                pass.CallOff();
                history.Add(PassEventKind.Withdrawn, pass, default, now, "no school then");
                db.Stale(pass);
            }
            else if (at != planned)
            {
                // A bell that was moved to before now has rung: it starts now.
                pass.Replan(at > now ? at.Value : now, now);
                history.Add(PassEventKind.Planned, pass, default, now, school.Required.Dated(pass.PlannedAt.Value));
                db.Stale(pass);
            }
        }

        await db.SaveChangesAsync();
    }

    /// <summary>The instant on a date; null on a day without school, or without that period.</summary>
    private async Task<DateTimeOffset?> TimeOf(string? period, TimeOnly? time, PersonId student, DateOnly date)
    {
        var slots = await timetable.DayOf(school.Id, student, date);
        return (slots.Count, period, time) switch
        {
            (0, null, { } clock) when !await timetable.HasBells(school.Id) => school.Required.Instant(date, clock),
            (0, _, _) => null,
            (_, { } name, _) => slots.Begins(name),
            (_, null, { } clock) => school.Required.Instant(date, clock),
            _ => null,
        };
    }
}
