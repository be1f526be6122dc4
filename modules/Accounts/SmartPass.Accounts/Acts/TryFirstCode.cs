using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Platform.Guarding;

namespace SmartPass.Accounts.Acts;

/// <summary>Looks whether a first code is good for a name. It stays good until a password was chosen with it.</summary>
internal sealed class TryFirstCode(AccountByName accounts, Throttle throttle, TimeProvider clock)
{
    public async Task<SignInOutcome> Do(string name, string code, Device device, CancellationToken stop = default)
    {
        var found = await accounts.Find(name, stop);
        var limits = TryLimits.OfCode(device);
        if (throttle.Begin(clock.GetUtcNow(), limits) is { } wait)
        {
            return new SignInOutcome.Wait(wait);
        }

        if (found is null || FirstCode.Read(code) is not { } read || !found.Accepts(read, clock.GetUtcNow()))
        {
            return new SignInOutcome.Wrong();
        }

        throttle.Forgive(limits);
        return new SignInOutcome.Right(found);
    }
}
