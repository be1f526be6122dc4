using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Now;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Kiosk;

/// <summary>Reads what the student at a kiosk may do now.</summary>
internal sealed class MeReader(PassesDb db, PassCards cards, LineReader line, IHall hall, DestinationReader destinations, PlaceReader places, IPeople people, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    private const int Tiles = 9;

    public async Task<MeView?> Read(PairedDevice kiosk, CancellationToken stop)
    {
        if ((await people.Of([actor.Id], stop)).GetValueOrDefault(actor.Id) is not { } student)
        {
            return null;
        }

        var open = (await line.OpenOf(actor.Id).ToListAsync(stop)).OrderByDescending(pass => pass.Status == PassStatus.Active).FirstOrDefault();
        if (open is not null && (await cards.Of([open], stop)).FirstOrDefault() is { } card)
        {
            return new MeView(clock.GetUtcNow(), student, await Stand(open, card, stop), [], kiosk.Name);
        }

        var room = (await rooms.All(school.Id, stop)).FirstOrDefault(one => one.Id == kiosk.RoomId);
        var known = await places.Of(actor.Id, stop);
        var here = known.Place?.Room.Id == kiosk.RoomId ? known.Place : room is null ? null : new Place(room, null, null, Said: true);
        return new MeView(clock.GetUtcNow(), student, null, here is null ? [] : await destinations.Buttons(known with { Place = here }, Tiles, stop), kiosk.Name);
    }

    /// <summary>A pass of the student's, dressed; null for one that is not there.</summary>
    public async Task<Standing?> Of(PassId id, CancellationToken stop) =>
        await db.Passes.AsNoTracking().FirstOrDefaultAsync(pass => pass.Id == id && pass.StudentId == actor.Id, stop) is { } pass && (await cards.Of([pass], stop)).FirstOrDefault() is { } card
            ? await Stand(pass, card, stop)
            : null;

    private async Task<Standing> Stand(Pass pass, PassCard card, CancellationToken stop)
    {
        var asked = pass.Status == PassStatus.Requested ? (await people.Of([.. pass.AskedOf.Select(one => one.StaffId)], stop)).Values.Select(staff => staff.Name).ToList() : [];
        var next = pass.NextStop is { } stopAfter ? (await rooms.Facts(school.Id, [stopAfter.RoomId], stop)).GetValueOrDefault(stopAfter.RoomId) : null;
        var waits = pass.Status is PassStatus.InLine or PassStatus.Offered ? LineStanding.Of(pass, card.From, card.To, await line.Waiting(stop), await hall.Now(school.Id, stop)).Place : 0;
        return new Standing(pass.Status, card, asked.Count == 0 ? "a teacher" : string.Join(" or ", asked), next, waits);
    }
}
