using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>Inside its caller's transaction: plans the next days of a series, or moves what is planned by a period to where its bell is now. Doing it twice changes nothing.</summary>
internal sealed class PlanSeries(PassesDb db, PassHistory history, ITimetable timetable, IRooms rooms, IPeople people, CurrentSchool school)
{
    /// <summary>Days ahead for which the passes of a series are there to be seen.</summary>
    public const int DaysAhead = 7;

    public async Task Ahead(SeriesId id, DateTimeOffset now)
    {
        // A room that is retired and a student who left the school have no more of it.
        if (await db.Series.FirstOrDefaultAsync(series => series.Id == id) is not { } series
            || (await rooms.All(school.Id)).FirstOrDefault(room => room.Id == series.ToId) is not { } to || (await people.AffiliationsOf(series.StudentId)).All(place => place.School != school.Id))
        {
            return;
        }

        var planned = new List<Pass>();
        var today = school.Required.Date(now);
        for (var date = today; date <= today.AddDays(DaysAhead); date = date.AddDays(1))
        {
            if (series.IsOn(date) && await TimeOf(series.Period, series.Time, series.StudentId, date) is { } at && at > now && !await IsPlanned(series, date))
            {
                planned.Add(PassOf(series, to, date, at, now));
            }
        }

        db.AddRange(planned);
        await db.SaveChangesAsync();
        foreach (var pass in planned)
        {
            history.Add(PassEventKind.Planned, pass, series.ById, now, school.Required.Dated(pass.PlannedAt!.Value));
            db.Stale(pass);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>A bell that moved takes what is planned by it along; on a day that has no such period any more, or no school, it is taken back.</summary>
    public async Task Move(PassId id, DateTimeOffset now)
    {
        if (await db.Passes.FirstOrDefaultAsync(pass => pass.Id == id && pass.Status == PassStatus.Scheduled) is not { PlannedAt: { } planned } pass)
        {
            return;
        }

        var time = pass.PlannedPeriod is null ? TimeOnly.FromDateTime(school.Required.Clock(planned).DateTime) : (TimeOnly?)null;
        var at = await TimeOf(pass.PlannedPeriod, time, pass.StudentId, school.Required.Date(planned));
        if (at == planned)
        {
            return;
        }

        if (at is null)
        {
            pass.CallOff(school.Required.Date(planned));
            history.Add(PassEventKind.Withdrawn, pass, default, now, "no school then");
        }
        else
        {
            // A bell that was moved to before now has rung: it starts now.
            pass.Replan(at > now ? at.Value : now, now);
            history.Add(PassEventKind.Planned, pass, default, now, school.Required.Dated(pass.PlannedAt!.Value));
        }

        db.Stale(pass);
        await db.SaveChangesAsync();
    }

    private Task<bool> IsPlanned(Series series, DateOnly date)
    {
        var ticket = Series.TicketOn(series.Id, date);
        return db.Passes.AnyAsync(pass => pass.StudentId == series.StudentId && pass.Ticket == ticket);
    }

    private static Pass PassOf(Series series, RoomFacts to, DateOnly date, DateTimeOffset at, DateTimeOffset now)
    {
        var trip = new Trip(series.StudentId, null, to, series.Minutes, series.RoundTrip, Series.TicketOn(series.Id, date))
        {
            Message = series.Message,
            Plan = new Plan(at, series.Period, series.Declinable, series.Id),
        };
        return Pass.Planned(trip, PassRoute.Recurring, series.ById, now);
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
