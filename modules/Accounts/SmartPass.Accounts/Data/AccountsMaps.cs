using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Accounts.Domain;

namespace SmartPass.Accounts.Data;

internal sealed class AccountMap : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts_Account");
        account.Property(row => row.Id).HasSentinel(default);
        account.HasIndex(row => row.NormalizedUserName).IsUnique();
        account.HasIndex(row => row.NormalizedEmail);
        account.Ignore(row => row.MustChoosePassword);
    }
}

internal sealed class HeldRoleMap : IEntityTypeConfiguration<HeldRole>
{
    public void Configure(EntityTypeBuilder<HeldRole> role)
    {
        role.ToTable("Accounts_Role");
        role.HasIndex(row => row.Person);
        role.HasIndex(row => new { row.School, row.Role });
        role.HasIndex(row => new { row.Person, row.School, row.Role }).IsUnique();
    }
}

internal sealed class GrantMap : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> grant)
    {
        grant.ToTable("Accounts_Grant");
        grant.HasIndex(row => new { row.Person, row.SchoolId, row.Permission }).IsUnique();
    }
}

internal sealed class PinMap : IEntityTypeConfiguration<Pin>
{
    public void Configure(EntityTypeBuilder<Pin> pin)
    {
        pin.ToTable("Accounts_Pin");
        pin.HasKey(row => row.Person);
        pin.Property(row => row.Person).ValueGeneratedNever();
    }
}

internal sealed class SubstituteMap : IEntityTypeConfiguration<Substitute>
{
    public void Configure(EntityTypeBuilder<Substitute> substitute)
    {
        substitute.ToTable("Accounts_Substitute");
        substitute.HasIndex(row => row.Person).IsUnique();
        substitute.HasIndex(row => row.CodeHash).IsUnique();
        substitute.HasIndex(row => new { row.SchoolId, row.LastDay });
    }
}

internal sealed class EndedSessionMap : IEntityTypeConfiguration<EndedSession>
{
    public void Configure(EntityTypeBuilder<EndedSession> session)
    {
        session.ToTable("Accounts_EndedSession");
        session.Property(row => row.Id).HasMaxLength(40);
        session.HasIndex(row => row.Person);
    }
}
