using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Data;

internal sealed class OwnAccount(AccountsDb db)
{
    /// <summary>Null where it was erased since the request began.</summary>
    public Task<Account?> Read(PersonId person, CancellationToken stop = default) => db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == person, stop);
}
