using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Accounts.Data;

internal sealed class AccountsDb(DbSession session) : ModuleDb(session, "Accounts")
{
    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<HeldRole> Roles => Set<HeldRole>();

    public DbSet<Grant> Grants => Set<Grant>();

    public DbSet<Pin> Pins => Set<Pin>();

    public DbSet<Substitute> Substitutes => Set<Substitute>();

    public DbSet<EndedSession> EndedSessions => Set<EndedSession>();
}
