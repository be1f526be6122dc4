using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Passwords;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;

namespace SmartPass.Accounts.Acts;

/// <summary>Uses a first code up: the person chooses a password and is signed in.</summary>
internal sealed class ChooseFirstPassword(AccountsDb db, AboutPerson about, Hashing hashing, Writing writing, AuditTrail audit, TimeProvider clock)
{
    public async Task<ChooseOutcome> Do(PersonId person, FirstCode code, string password, CancellationToken stop = default)
    {
        if (PasswordRules.Problem(password, await about.Of(person, stop)) is { } problem)
        {
            return new ChooseOutcome.NotThatOne(problem);
        }

        var hash = await hashing.Hash(password, stop);
        return await writing.Do("accounts.choose-password", async () =>
        {
            var account = await db.Accounts.SingleOrDefaultAsync(row => row.Id == person, CancellationToken.None);
            if (account is null || !account.Accepts(code, clock.GetUtcNow()))
            {
                return (ChooseOutcome)new ChooseOutcome.CodeIsGone();
            }

            account.ChoosePassword(hash);
            account.SignedIn(clock.GetUtcNow());
            await db.SaveChangesAsync(CancellationToken.None);
            db.Stale(AccountsTopics.Of(person));
            db.Stale(AccountsTopics.All);
            await audit.Add("accounts.password-chosen", $"{account.UserName} used a first code and chose a password");
            return new ChooseOutcome.Chosen(account);
        }, stop);
    }
}

internal abstract record ChooseOutcome
{
    private ChooseOutcome()
    {
    }

    internal sealed record Chosen(Account Account) : ChooseOutcome;

    internal sealed record NotThatOne(string Problem) : ChooseOutcome;

    internal sealed record CodeIsGone : ChooseOutcome;
}
