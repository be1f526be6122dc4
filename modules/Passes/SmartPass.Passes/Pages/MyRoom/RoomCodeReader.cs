using System.Globalization;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.MyRoom;

/// <summary>Reads the screen of a room, for its staff.</summary>
internal sealed class RoomCodeReader(RoomSecrets secrets, MyRooms mine, IRooms rooms, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<RoomCode> Read(RoomId id, CancellationToken stop)
    {
        var stamp = stamps.Take(PassTopics.Room(id), RoomsTopics.Of(school.Id));
        if (!(await rooms.Facts(school.Id, [id], stop)).TryGetValue(id, out var room))
        {
            return new RoomCode.NotThere();
        }

        if (!await mine.Decides(actor.Actor, id, stop))
        {
            return new RoomCode.NotYours();
        }

        var now = clock.GetUtcNow();
        var secret = room.EndCheck == EndCheck.RoomCode ? await secrets.Known(id, stop) : null;
        return new RoomCode.Shown(new RoomCodeView(
            stamp, now, RoomSecret.ChangesAfter(now), room, secret?.CodeAt(now), actor.Can(RoomsPermissions.ManageRooms), new PassLinks(school)));
    }
}

/// <summary>What there is of a room's screen for who asks.</summary>
internal abstract record RoomCode
{
    private RoomCode()
    {
    }

    internal sealed record Shown(RoomCodeView View) : RoomCode;

    internal sealed record NotYours : RoomCode;

    internal sealed record NotThere : RoomCode;
}

/// <param name="ChangesAt">When the digits change.</param>
/// <param name="Code">The digits of now; null while they were never shown, or the room does not ask for them.</param>
/// <param name="MaySet">Whether who looks may set what the room asks for.</param>
internal sealed record RoomCodeView(string Stamp, DateTimeOffset At, DateTimeOffset ChangesAt, RoomFacts Room, string? Code, bool MaySet, PassLinks Links)
{
    public bool Asks => Room.EndCheck == EndCheck.RoomCode;

    public DateTimeOffset Since => ChangesAt - RoomSecret.Step;

    /// <summary>How much of the ring is left, out of a hundred.</summary>
    public string Ring => (100 * ((ChangesAt - At) / RoomSecret.Step)).ToString("0.##", CultureInfo.InvariantCulture);
}
