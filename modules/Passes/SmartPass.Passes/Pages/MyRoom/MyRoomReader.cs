using SmartPass.Kernel;
using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.MyRoom;

/// <summary>Reads My room: requests asked of this person, and the passes from and to the rooms they watch.</summary>
internal sealed class MyRoomReader(
    PassesDb db, PassCards cards, MyRooms rooms, ITimetable timetable, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<MyRoomView> Read(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var mine = await rooms.Of(actor.Actor, stop);
        var stamp = stamps.Take([PassTopics.AskedOf(actor.Id), RoomsTopics.Of(school.Id), .. mine.Select(room => PassTopics.Room(room.Id))]);
        var slot = await timetable.SlotAt(school.Id, null, now, stop);

        var roomIds = mine.Select(room => room.Id).ToList();
        var open = await db.Passes.AsNoTracking()
            .Where(pass => (pass.Status == PassStatus.Requested && pass.AskedOf.Any(asked => asked.StaffId == actor.Id))
                || (pass.Status == PassStatus.Active && (roomIds.Contains(pass.FromId) || roomIds.Contains(pass.ToId))))
            .ToListAsync(stop);
        var dressed = (await cards.Of(open, stop)).ToDictionary(card => card.Id);
        return new MyRoomView(
            stamp, now, StaleAt.OfScreen(now, slot),
            mine.Count == 0 ? "My room" : string.Join(", ", mine.Take(3).Select(room => room.Name)),
            slot is null ? "Outside class hours" : $"{slot.Name} · until {school.Required.Time(slot.EndsAt)}",
            Cards(open.Where(pass => pass.Status == PassStatus.Requested).OrderBy(pass => pass.AskedAt)),
            Cards(open.Where(pass => pass.Status == PassStatus.Active && roomIds.Contains(pass.FromId)).OrderBy(pass => pass.DueAt)),
            Cards(open.Where(pass => pass.Status == PassStatus.Active && !roomIds.Contains(pass.FromId)).OrderBy(pass => pass.StartedAt)),
            new PassLinks(school));

        IReadOnlyList<PassCard> Cards(IEnumerable<Pass> passes) => [.. passes.Where(pass => dressed.ContainsKey(pass.Id)).Select(pass => dressed[pass.Id])];
    }
}
