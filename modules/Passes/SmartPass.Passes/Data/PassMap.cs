using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Data;

internal sealed class PassMap : IEntityTypeConfiguration<Pass>
{
    public void Configure(EntityTypeBuilder<Pass> pass)
    {
        pass.ToTable("Passes_Pass");
        pass.Property(row => row.Message).HasMaxLength(Pass.LongestMessage);
        pass.Property(row => row.Ticket).HasMaxLength(64);
        pass.Ignore(row => row.TimeOut).Ignore(row => row.IsOpen);
        pass.OwnsOne(row => row.Answer);
        pass.OwnsOne(row => row.Ending, ending => ending.Property(row => row.How).HasConversion<string>());
        pass.OwnsMany(row => row.AskedOf, asked =>
        {
            asked.ToTable("Passes_AskedOf");
            asked.WithOwner().HasForeignKey("PassId");
            asked.HasKey("PassId", nameof(AskedOf.StaffId));
            asked.HasIndex(row => row.StaffId);
        });
        pass.Navigation(row => row.AskedOf).HasField("_askedOf");

        // Whatever the code above it does, the database holds a student to one open pass.
        pass.HasIndex(row => row.StudentId).IsUnique().HasFilter("\"Status\" IN ('Requested', 'Active')").HasDatabaseName("IX_Passes_Pass_OneOpenEach");
        pass.HasIndex(row => row.SchoolId).HasFilter("\"Status\" = 'Active'").HasDatabaseName("IX_Passes_Pass_Out");
        pass.HasIndex(row => row.NextAt).HasFilter("\"NextAt\" IS NOT NULL");
        pass.HasIndex(row => new { row.StudentId, row.Ticket }).IsUnique();
        pass.HasIndex(row => new { row.StudentId, row.AskedAt });
    }
}

internal sealed class PassRulesMap : IEntityTypeConfiguration<PassRules>
{
    public void Configure(EntityTypeBuilder<PassRules> rules)
    {
        rules.ToTable("Passes_Rules");
        rules.HasKey(row => row.SchoolId);
        rules.Property(row => row.SchoolId).ValueGeneratedNever();
        rules.Ignore(row => row.LapseAfter).Ignore(row => row.OvertimeLimit);
    }
}

internal sealed class RememberedPlaceMap : IEntityTypeConfiguration<RememberedPlace>
{
    public void Configure(EntityTypeBuilder<RememberedPlace> place)
    {
        place.ToTable("Passes_Place");
        place.HasKey(row => new { row.StudentId, row.SchoolId, row.Period });
        place.Property(row => row.Period).HasMaxLength(80);
    }
}

internal sealed class HistoryMap : IEntityTypeConfiguration<Platform.Data.HistoryLine>
{
    public void Configure(EntityTypeBuilder<Platform.Data.HistoryLine> line)
    {
        line.ToTable("Passes_History");
        line.HasIndex(row => row.Subject);
    }
}
