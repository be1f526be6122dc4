using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Acts;

/// <summary>Closes or opens someone's account or ends their sessions, with the say of whoever may touch their sign-in.</summary>
internal sealed class ChangeAccount(AccountsDb db, StandingReader standings, CurrentActor actor, Writing writing, AuditTrail audit)
{
    public Task<AccessOutcome> Do(PersonId person, SchoolId school, AccountChange change, CancellationToken stop = default) => writing.Do("accounts.change", async () =>
    {
        if (await standings.Of(person, CancellationToken.None) is not { } standing || !standing.SignInMayBeChangedBy(actor.Actor, school))
        {
            return AccessOutcome.NotYours;
        }

        if (await db.Accounts.SingleOrDefaultAsync(row => row.Id == person, CancellationToken.None) is not { } account)
        {
            return AccessOutcome.NotThere;
        }

        var what = Apply(account, change);
        await db.SaveChangesAsync(CancellationToken.None);
        db.Stale(AccountsTopics.Of(person));
        await audit.Add("accounts.changed", $"{what} {standing.Name}", school);
        return AccessOutcome.Done;
    }, stop);

    private static string Apply(Account account, AccountChange change)
    {
        switch (change)
        {
            case AccountChange.Disable:
                account.Disable();
                return "closed the account of";
            case AccountChange.Enable:
                account.Enable();
                return "opened the account of";
            default:
                account.EndSessions();
                return "signed out everywhere:";
        }
    }
}

internal enum AccountChange
{
    Disable,
    Enable,
    EndSessions,
}

internal enum AccessOutcome
{
    Done,

    /// <summary>The person stands above, is oneself, or does not belong to the school.</summary>
    NotYours,

    /// <summary>There is nothing of that kind to change.</summary>
    NotThere,
}
