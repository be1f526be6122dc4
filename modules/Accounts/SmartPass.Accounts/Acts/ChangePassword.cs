using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Passwords;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Guarding;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Acts;

/// <summary>Changes one's own password, by the current one; all sessions end, this one begins anew.</summary>
internal sealed class ChangePassword(AccountsDb db, AboutPerson about, Hashing hashing, Throttle throttle, CurrentActor actor, Writing writing, AuditTrail audit, TimeProvider clock)
{
    public async Task<ChangeOutcome> Do(string current, string password, CancellationToken stop = default)
    {
        if (await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == actor.Id, stop) is not { } before)
        {
            return new ChangeOutcome.CurrentIsWrong();
        }

        var limits = TryLimits.OfChange(before);
        if (throttle.Begin(clock.GetUtcNow(), limits) is { } wait)
        {
            return new ChangeOutcome.Wait(wait);
        }

        if (await hashing.Check(before.PasswordHash, current, stop) is PasswordCheck.Wrong)
        {
            return new ChangeOutcome.CurrentIsWrong();
        }

        throttle.Forgive(limits);
        if (PasswordRules.Problem(password, await about.Of(actor.Id, stop)) is { } problem)
        {
            return new ChangeOutcome.NotThatOne(problem);
        }

        var hash = await hashing.Hash(password, stop);
        return await writing.Do("accounts.change-password", async () =>
        {
            var account = await db.Accounts.SingleOrDefaultAsync(row => row.Id == actor.Id, CancellationToken.None);
            if (account is null or { Disabled: true } || account.PasswordHash != before.PasswordHash)
            {
                return (ChangeOutcome)new ChangeOutcome.CurrentIsWrong();
            }

            account.ChoosePassword(hash);
            await db.SaveChangesAsync(CancellationToken.None);
            db.Stale(AccountsTopics.Of(account.Id));
            await audit.Add("accounts.password-changed", "changed own password");
            return new ChangeOutcome.Changed(account);
        }, stop);
    }
}

internal abstract record ChangeOutcome
{
    private ChangeOutcome()
    {
    }

    internal sealed record Changed(Account Account) : ChangeOutcome;

    internal sealed record CurrentIsWrong : ChangeOutcome;

    internal sealed record NotThatOne(string Problem) : ChangeOutcome;

    internal sealed record Wait(TimeSpan For) : ChangeOutcome;
}
