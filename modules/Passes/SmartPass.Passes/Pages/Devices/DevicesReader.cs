using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Devices;

/// <summary>Reads the devices that someone may look after: all of the school's, or the kiosks of their rooms.</summary>
internal sealed class DevicesReader(DeviceReader devices, MyRooms mine, IRooms rooms, IPeople people, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<DevicesView> Read(CancellationToken stop)
    {
        var stamp = stamps.Take(PassTopics.Devices(school.Id), RoomsTopics.Of(school.Id));
        var all = actor.Can(PassPermissions.ManageDevices);
        var own = all ? await rooms.All(school.Id, stop) : await mine.Of(actor.Actor, stop);
        var shown = (await devices.OfSchool(stop)).Where(device => all || (device.Kind == DeviceKind.Kiosk && own.Any(room => room.Id == device.RoomId))).ToList();
        var names = await people.Of([.. shown.Select(device => device.PairedById).Distinct()], stop);
        var now = clock.GetUtcNow();
        return new DevicesView(
            stamp, now, now + PairedDevice.SeenEvery,
            [.. shown.Select(device => new DeviceLine(device, names.GetValueOrDefault(device.PairedById)?.Name, school.Required.Date(device.PairedAt)))],
            own, all, new PassLinks(school));
    }
}

/// <param name="Rooms">Rooms for which those who look may pair a kiosk.</param>
/// <param name="All">Whether they look after all devices of the school.</param>
internal sealed record DevicesView(string Stamp, DateTimeOffset At, DateTimeOffset StaleAt, IReadOnlyList<DeviceLine> Devices, IReadOnlyList<RoomFacts> Rooms, bool All, PassLinks Links);

/// <param name="PairedBy">Who made the code; null for someone who is gone.</param>
internal sealed record DeviceLine(PairedDevice Device, string? PairedBy, DateOnly PairedOn)
{
    /// <summary>A device says every few seconds that it is there.</summary>
    public bool IsQuiet(DateTimeOffset now) => now - Device.LastSeenAt > PairedDevice.SeenEvery * 5;
}
