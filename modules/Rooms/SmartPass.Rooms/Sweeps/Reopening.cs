using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Sweeps;

/// <summary>Tells the boards when a room opens by itself, or closes for a named period. Readers compute it from the closing and the bells; what was told is kept, so that running twice finds nothing the second time.</summary>
internal sealed class Reopening(RoomsDb db, Writing writing, AuditTrail audit, SchoolDays days, TimeProvider clock) : IDueSweep
{
    // Across schools: what opens by itself asks for no school.
    private IQueryable<Room> All => db.Rooms.IgnoreQueryFilters([ModuleDb.SchoolFilter]);

    public async Task<DateTimeOffset?> NextDue(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        DateTimeOffset?[] dues = [await All.MinAsync(room => room.Closing!.Until, stop), .. (await ByPeriod(now, stop)).Select(row => DueOf(row, now))];
        return dues.Min();
    }

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        if (await NextDue(stop) is not { } due || due > now)
        {
            return;
        }

        await writing.Do(nameof(Reopening), async () =>
        {
            foreach (var room in await All.Where(room => room.Closing!.Until <= now).ToListAsync(CancellationToken.None))
            {
                await Open(room);
            }

            // The bells are asked again behind the gate: they may have changed since.
            foreach (var (room, today) in await ByPeriod(now, CancellationToken.None))
            {
                await Turn(room, today, now);
            }

            await db.SaveChangesAsync(CancellationToken.None);
        }, stop);
    }

    private static DateTimeOffset? DueOf((Room Room, SchoolDay Today) row, DateTimeOffset now) =>
        row.Room.Closing is { } closing && (closing.IsOverAt(now, row.Today) || closing.Told != closing.HoldsAt(now, row.Today))
            ? now
            : row.Room.Closing?.ChangesAfter(now, row.Today);

    private async Task Turn(Room room, SchoolDay today, DateTimeOffset now)
    {
        if (room.Closing!.IsOverAt(now, today))
        {
            await Open(room);
        }
        else if (room.Closing.Told != room.Closing.HoldsAt(now, today))
        {
            room.Closing.Told = !room.Closing.Told;
            db.Stale(RoomsTopics.Of(room.SchoolId));
        }
    }

    private async Task Open(Room room)
    {
        var reason = room.Closing!.Reason;
        room.Open();
        db.Stale(RoomsTopics.Of(room.SchoolId));
        await audit.Add("rooms.opened", $"opened {room.Name} at the time set ({reason})", room.SchoolId);
    }

    private async Task<IReadOnlyList<(Room Room, SchoolDay Today)>> ByPeriod(DateTimeOffset now, CancellationToken stop)
    {
        var rooms = await All.Where(room => room.Closing!.Day != null).ToListAsync(stop);
        var bells = new Dictionary<SchoolId, SchoolDay>();
        foreach (var school in rooms.Select(room => room.SchoolId).Distinct())
        {
            bells[school] = await days.At(school, now, stop);
        }

        return [.. rooms.Select(room => (room, bells[room.SchoolId]))];
    }
}
