using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Passwords;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Guarding;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Acts;

/// <summary>Chooses one's own PIN, by the current password.</summary>
internal sealed class ChoosePin(AccountsDb db, IPeople people, KeepPins keep, Hashing hashing, Throttle throttle, CurrentActor actor, Writing writing, AuditTrail audit, TimeProvider clock)
{
    public async Task<ChoosePinOutcome> Do(string current, string pin, CancellationToken stop = default)
    {
        if (await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == actor.Id, stop) is not { } before)
        {
            return new ChoosePinOutcome.CurrentIsWrong();
        }

        var limits = TryLimits.OfChange(before);
        if (throttle.Begin(clock.GetUtcNow(), limits) is { } wait)
        {
            return new ChoosePinOutcome.Wait(wait);
        }

        if (await hashing.Check(before.PasswordHash, current, stop) is PasswordCheck.Wrong)
        {
            return new ChoosePinOutcome.CurrentIsWrong();
        }

        throttle.Forgive(limits);
        var number = (await people.Of([actor.Id], stop)).GetValueOrDefault(actor.Id)?.Number;
        var isStudent = (await people.AffiliationsOf(actor.Id, stop)).Any(place => place.Role == Role.Student);
        if (PinRules.Problem(pin, number, isStudent ? PinRules.AtLeast : PinRules.AtLeastOfStaff) is { } problem)
        {
            return new ChoosePinOutcome.NotThatOne(problem);
        }

        var hash = await hashing.Hash(pin, stop);
        return await writing.Do("accounts.choose-pin", async () =>
        {
            // A password changed, or an account closed or erased, while the hash was being worked out.
            if (!await db.Accounts.AnyAsync(row => row.Id == actor.Id && !row.Disabled && row.PasswordHash == before.PasswordHash, CancellationToken.None))
            {
                return (ChoosePinOutcome)new ChoosePinOutcome.CurrentIsWrong();
            }

            await keep.Do([(actor.Id, hash)], CancellationToken.None);
            db.Stale(AccountsTopics.Of(actor.Id));
            await audit.Add("accounts.pin-chosen", "chose a PIN");
            return new ChoosePinOutcome.Chosen();
        }, stop);
    }
}

internal abstract record ChoosePinOutcome
{
    private ChoosePinOutcome()
    {
    }

    internal sealed record Chosen : ChoosePinOutcome;

    internal sealed record CurrentIsWrong : ChoosePinOutcome;

    internal sealed record NotThatOne(string Problem) : ChoosePinOutcome;

    internal sealed record Wait(TimeSpan For) : ChoosePinOutcome;
}
