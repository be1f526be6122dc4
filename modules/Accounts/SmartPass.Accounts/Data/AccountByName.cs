using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Domain;

namespace SmartPass.Accounts.Data;

/// <summary>Finds who is meant by what was typed: a user name, or an e-mail address that only one account has.</summary>
internal sealed class AccountByName(AccountsDb db)
{
    public async Task<Account?> Find(string typed, CancellationToken stop)
    {
        var name = UserNames.Normalize(typed);
        if (await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.NormalizedUserName == name, stop) is { } account)
        {
            return account;
        }

        return await db.Accounts.AsNoTracking().Where(row => row.NormalizedEmail == name).Take(2).ToListAsync(stop) is [var only] ? only : null;
    }
}
