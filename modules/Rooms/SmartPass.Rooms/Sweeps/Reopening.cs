using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;

namespace SmartPass.Rooms.Sweeps;

/// <summary>Tells the boards when a closed room opens by itself. Readers compute it from the closing's own time; running twice finds nothing the second time.</summary>
internal sealed class Reopening(RoomsDb db, Writing writing, AuditTrail audit) : IDueSweep
{
    // Across schools: what opens by itself asks for no school.
    private IQueryable<Domain.Room> Closed => db.Rooms.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(room => room.Closing!.Until != null);

    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Closed.MinAsync(room => room.Closing!.Until, stop);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        if (await NextDue(stop) is not { } due || due > now)
        {
            return;
        }

        await writing.Do(nameof(Reopening), async () =>
        {
            foreach (var room in await Closed.Where(room => room.Closing!.Until <= now).ToListAsync(CancellationToken.None))
            {
                var reason = room.Closing!.Reason;
                room.Open();
                db.Stale(RoomsTopics.Of(room.SchoolId));
                await audit.Add("rooms.opened", $"opened {room.Name} at the time set ({reason})", room.SchoolId);
            }

            await db.SaveChangesAsync(CancellationToken.None);
        }, stop);
    }
}
