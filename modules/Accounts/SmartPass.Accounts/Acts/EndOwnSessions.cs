using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Acts;

/// <summary>Signs oneself out everywhere.</summary>
internal sealed class EndOwnSessions(AccountsDb db, CurrentActor actor, Writing writing, AuditTrail audit)
{
    public Task Do(CancellationToken stop = default) => writing.Do("accounts.end-own-sessions", async () =>
    {
        if (await db.Accounts.SingleOrDefaultAsync(row => row.Id == actor.Id, CancellationToken.None) is not { } account)
        {
            // Erased meanwhile, and all its sessions with it.
            return;
        }

        account.EndSessions();
        await db.SaveChangesAsync(CancellationToken.None);
        db.Stale(AccountsTopics.Of(actor.Id));
        await audit.Add("accounts.sessions-ended", "signed out everywhere");
    }, stop);
}
