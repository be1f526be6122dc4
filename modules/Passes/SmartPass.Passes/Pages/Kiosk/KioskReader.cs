using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Kiosk;

/// <summary>Reads what a kiosk shows before anyone has said who they are: nothing of any student.</summary>
internal sealed class KioskReader(PassesDb db, RulesReader rules, IRooms rooms, LiveStamps stamps, CurrentSchool school, TimeProvider clock)
{
    public async Task<KioskView> Read(PairedDevice kiosk, CancellationToken stop)
    {
        var room = kiosk.RoomId ?? default;
        var stamp = stamps.Take(PassTopics.Room(room), PassTopics.Rules(school.Id), RoomsTopics.Of(school.Id), PassTopics.Devices(school.Id));
        var facts = (await rooms.Facts(school.Id, [room], stop)).GetValueOrDefault(room);
        var offered = (await db.Passes.OutOrOffered().Where(pass => pass.FromId == room).Select(pass => pass.Status).ToListAsync(stop)).Contains(PassStatus.Offered);
        return new KioskView(stamp, clock.GetUtcNow(), school.Required, facts?.Name ?? kiosk.Name, offered, await rules.FreezeOf(school.Id, stop) is not null);
    }
}
