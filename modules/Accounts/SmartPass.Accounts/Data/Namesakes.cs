using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Data;

/// <summary>Whether a person about to be added is there already. Asked under the write gate, so that a form sent twice adds nobody twice.</summary>
internal sealed class Namesakes(AccountsDb db, PlatformDb log, IPeople people, CurrentActor actor, TimeProvider clock)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(1);

    /// <summary>The name of whoever signs in with this address; null if nobody does, or there is no address.</summary>
    public async Task<string?> WithAddress(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        var name = UserNames.Normalize(address);
        var account = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(row => row.NormalizedUserName == name || row.NormalizedEmail == name, CancellationToken.None);
        return account is null ? null : (await people.Of([account.Id], CancellationToken.None)).GetValueOrDefault(account.Id)?.Name ?? account.UserName;
    }

    /// <summary>Whether the same person at the keyboard did the very same a moment ago, by the audit log.</summary>
    public Task<bool> JustAdded(string act, string what, SchoolId? school)
    {
        var (by, since) = (actor.Id, clock.GetUtcNow() - Moment);
        return log.Audit.AnyAsync(line => line.SchoolId == school && line.By == by && line.Act == act && line.What == what && line.At > since, CancellationToken.None);
    }
}
