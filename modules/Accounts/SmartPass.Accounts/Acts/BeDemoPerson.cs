using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Accounts.Acts;

/// <summary>Signs a visitor of the demo in as one of its people, without a password.</summary>
internal sealed class BeDemoPerson(AccountsDb db, IEnumerable<IDemoPeople> demo, Writing writing, TimeProvider clock)
{
    /// <summary>The account; null for anyone who is not a demo person, and for everyone where this is no demo.</summary>
    public async Task<Account?> Do(PersonId person, CancellationToken stop = default)
    {
        if (demo.SingleOrDefault() is not { } people || (await people.All(stop)).All(one => one.Person != person))
        {
            return null;
        }

        return await writing.Do("accounts.demo", async () =>
        {
            var account = await db.Accounts.SingleOrDefaultAsync(row => row.Id == person && !row.Disabled, CancellationToken.None);
            account?.SignedIn(clock.GetUtcNow());
            await db.SaveChangesAsync(CancellationToken.None);
            return account;
        }, stop);
    }
}
