using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Guarding;

namespace SmartPass.Passes.Acts;

/// <summary>The browser in which a good code was typed becomes a device of the code's school. A code is good once.</summary>
internal sealed class PairDevice(PassesDb db, Writing writing, Throttle throttle, AuditTrail audit, TimeProvider clock)
{
    /// <param name="typed">What was typed.</param>
    /// <param name="from">The network address it came from.</param>
    /// <param name="stop">Stops while waiting at the gate.</param>
    public async Task<PairOutcome> Pair(string? typed, string from, CancellationToken stop = default)
    {
        var limits = LimitsOf(from);
        if (throttle.Begin(clock.GetUtcNow(), limits) is { } wait)
        {
            return new PairOutcome.Wait(wait);
        }

        // Nothing is made, and nobody waits at the gate, for what can be no code.
        if (PairingCode.HashOf(typed) is not { } hash || await Find(hash) is not { } seen)
        {
            return new PairOutcome.Wrong();
        }

        var (secret, key) = (DeviceSecret.New(), seen.Kind == DeviceKind.Kiosk ? TapKey.New() : TapKey.None);
        var outcome = await writing.Do("pair a device", () => Use(hash, secret, key), stop);
        if (outcome is PairOutcome.Paired)
        {
            throttle.Forgive(limits);
        }

        return outcome;
    }

    private async Task<PairOutcome> Use(string hash, DeviceSecret secret, TapKey key)
    {
        if (await Find(hash) is not { } code)
        {
            return new PairOutcome.Wrong();
        }

        db.Remove(code);
        var device = PairedDevice.By(code, code.NameBeside(await NamesAt(code.SchoolId)), secret, key, clock.GetUtcNow());
        db.Add(device);
        await db.SaveChangesAsync();
        db.Stale(PassTopics.Devices(device.SchoolId));
        await audit.Add("devices.paired", $"paired {MakePairingCode.Called(device.Kind, device.Name)} with the code of {code.MadeByName}", device.SchoolId);
        return new PairOutcome.Paired(device, secret);
    }

    private Task<List<string>> NamesAt(SchoolId school) =>
        db.Devices.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(device => device.SchoolId == school && device.RevokedAt == null).Select(device => device.Name).ToListAsync();

    private Task<PairingCode?> Find(string hash)
    {
        var now = clock.GetUtcNow();
        return db.PairingCodes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).FirstOrDefaultAsync(code => code.Hash == hash && code.ExpiresAt > now);
    }

    // A school sits behind one address, and sets up a cart of tablets in one go. In all it is a try a second after the first hundred: at 40 bits and ten minutes no code is guessed.
    private static Limit[] LimitsOf(string from) => [new($"pair-from:{from}", 20, TimeSpan.FromSeconds(10)), new("pair", 100, TimeSpan.FromSeconds(1))];
}

internal abstract record PairOutcome
{
    private PairOutcome()
    {
    }

    internal sealed record Paired(PairedDevice Device, DeviceSecret Secret) : PairOutcome;

    /// <summary>No such code, one that is over, or one that was used.</summary>
    internal sealed record Wrong : PairOutcome;

    internal sealed record Wait(TimeSpan For) : PairOutcome;
}
