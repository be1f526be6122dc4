using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>Staff make a code to be typed on the device that is to be a kiosk or a hallway display.</summary>
internal sealed class MakePairingCode(PassesDb db, Writing writing, MayPair may, IRooms rooms, AuditTrail audit, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<PairingCodeOutcome> Make(NewDevice device, CancellationToken stop = default) => writing.Do("make a pairing code", () => MakeOne(device), stop);

    private async Task<PairingCodeOutcome> MakeOne(NewDevice device)
    {
        var room = device.Kind == DeviceKind.Kiosk ? (await rooms.All(school.Id)).FirstOrDefault(one => one.Id == device.Room) : null;
        if (device.Kind == DeviceKind.Kiosk && room is null)
        {
            return new PairingCodeOutcome.NoSuchRoom();
        }

        if (!await may.Allows(actor.Actor, device.Kind, room?.Id))
        {
            return new PairingCodeOutcome.NotYours();
        }

        var now = clock.GetUtcNow();
        db.RemoveRange(await db.PairingCodes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(code => code.ExpiresAt <= now).ToListAsync());
        var (made, printed) = PairingCode.New(device with { Room = room?.Id, Name = room?.Name ?? device.Name }, school.Required, actor.Actor, now);
        db.Add(made);
        await db.SaveChangesAsync();
        await audit.Add("devices.code", $"made a code to pair {Called(made.Kind, made.Name)}{(made.NumberIsEnough ? ", at which the student number alone is enough" : "")}", school.Id);
        return new PairingCodeOutcome.Made(printed, made.ExpiresAt);
    }

    /// <summary>"the kiosk of Room 214", "the hallway display Main entrance".</summary>
    public static string Called(DeviceKind kind, string name) => kind == DeviceKind.Kiosk ? $"the kiosk of {name}" : $"the hallway display {name}";
}

internal abstract record PairingCodeOutcome
{
    private PairingCodeOutcome()
    {
    }

    /// <param name="Printed">What is to be typed; it is kept nowhere.</param>
    /// <param name="Until">Instant it is good for nothing any more.</param>
    internal sealed record Made(string Printed, DateTimeOffset Until) : PairingCodeOutcome;

    internal sealed record NoSuchRoom : PairingCodeOutcome;

    internal sealed record NotYours : PairingCodeOutcome;
}
