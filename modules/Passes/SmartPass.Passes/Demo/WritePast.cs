using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Demo;

/// <summary>Gives Lincoln High the passes of the two weeks before it first opened, a day in each transaction. Cut off, it goes on with the days that are missing.</summary>
internal sealed class WritePast(PassesDb db, RulesReader rules, Seats seats, DemoPasses passes, IRooms rooms, ITimetable timetable, CurrentSchool school, TimeProvider clock)
{
    private const int DaysBack = 14;

    public async Task Do(CancellationToken stop)
    {
        if (await db.Passes.AsNoTracking().OrderBy(pass => pass.Id).Select(pass => (DateTimeOffset?)pass.AskedAt).FirstOrDefaultAsync(stop) is not { } opened)
        {
            return;
        }

        var (today, first) = (school.Required.Date(clock.GetUtcNow()), school.Required.Date(opened));
        IReadOnlyList<(CurrentSlot Slot, IReadOnlyList<Seat> Seats)>? periods = null;
        foreach (var day in Enumerable.Range(1, DaysBack).Select(days => first.AddDays(-days)).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)))
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"demo {day:yyyy-MM-dd} ");
            if (!await db.Passes.AnyAsync(pass => pass.Ticket.StartsWith(mark), stop))
            {
                await Write(day, mark, today.DayNumber - day.DayNumber, periods ??= await Periods(today, stop), stop);
            }
        }
    }

    private async Task Write(DateOnly day, string mark, int days, IReadOnlyList<(CurrentSlot Slot, IReadOnlyList<Seat> Seats)> periods, CancellationToken stop)
    {
        var past = new PastDay(new Random(day.DayNumber), await rooms.All(school.Id, stop), await rules.OfSchool(school.Id, stop), mark);
        await passes.Write([.. periods.SelectMany((period, order) => past.Period(period.Slot, order, period.Seats, days))], stop);
    }

    /// <summary>The periods of today, walked from bell to bell, with those who sit in them. Everyone has their own measure of passes, and keeps it over the days.</summary>
    private async Task<IReadOnlyList<(CurrentSlot Slot, IReadOnlyList<Seat> Seats)>> Periods(DateOnly today, CancellationToken stop)
    {
        var periods = new List<(CurrentSlot, IReadOnlyList<Seat>)>();
        var at = school.Required.Instant(today, default);
        for (var end = at.AddDays(1); at < end;)
        {
            var slot = await timetable.SlotAt(school.Id, null, at, stop);
            if (slot is { Kind: SlotKind.Class } && await seats.At(slot.StartsAt, stop) is { Count: > 0 } seated)
            {
                periods.Add((slot, [.. seated.OrderBy(seat => seat.Student.Value * 7919 % 997)]));
            }

            at = slot?.EndsAt ?? at.AddMinutes(5);
        }

        return periods;
    }
}
