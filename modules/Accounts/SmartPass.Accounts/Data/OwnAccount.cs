using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Data;

internal sealed class OwnAccount(AccountsDb db)
{
    public Task<Account> Read(PersonId person, CancellationToken stop = default) => db.Accounts.AsNoTracking().SingleAsync(row => row.Id == person, stop);
}
