using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Data;

internal sealed class PassMap : IEntityTypeConfiguration<Pass>
{
    public void Configure(EntityTypeBuilder<Pass> pass)
    {
        pass.ToTable("Passes_Pass");
        pass.Property(row => row.Message).HasMaxLength(Pass.LongestMessage);
        pass.Property(row => row.Ticket).HasMaxLength(64);
        pass.Property(row => row.PlannedPeriod).HasMaxLength(80);
        pass.Property<List<StartRule>>("_overridden").HasColumnName("Overridden").HasConversion(Stored.Names<StartRule>(), Stored.SameList<StartRule>());
        pass.Ignore(row => row.TimeOut).Ignore(row => row.IsAsking).Ignore(row => row.IsOver).Ignore(row => row.IsGranted).Ignore(row => row.LastsUntil)
            .Ignore(row => row.ForgottenAt).Ignore(row => row.NextStop).Ignore(row => row.StopsAfter).Ignore(row => row.EndsIn).Ignore(row => row.Overridden);
        pass.OwnsOne(row => row.Answer);
        pass.OwnsOne(row => row.Ending, ending =>
        {
            ending.Property(row => row.How).HasConversion<string>();
            ending.HasIndex(row => row.At).HasFilter("\"Ending_How\" = 'NotRecorded'").HasDatabaseName("IX_Passes_Pass_EndNotRecorded");
        });
        pass.OwnsMany(row => row.AskedOf, asked =>
        {
            asked.ToTable("Passes_AskedOf");
            asked.WithOwner().HasForeignKey("PassId");
            asked.HasKey("PassId", nameof(AskedOf.StaffId));
            asked.HasIndex(row => row.StaffId);
        });
        pass.Navigation(row => row.AskedOf).HasField("_askedOf");
        pass.OwnsMany(row => row.Stops, stop =>
        {
            stop.ToTable("Passes_Stop");
            stop.WithOwner().HasForeignKey("PassId");
            stop.HasKey("PassId", nameof(Stop.Order));
            stop.Property(row => row.Order).ValueGeneratedNever();
        });
        pass.Navigation(row => row.Stops).HasField("_stops");

        // Whatever the code above it does, the database holds a student to one pass under way and one that waits.
        pass.HasIndex(row => row.StudentId).IsUnique().HasFilter("\"Status\" = 'Active'").HasDatabaseName("IX_Passes_Pass_OneOutEach");
        pass.HasIndex(row => new { row.StudentId, row.SchoolId }).IsUnique()
            .HasFilter("\"Status\" IN ('InLine', 'Offered') OR (\"Status\" = 'Requested' AND \"PlannedAt\" IS NULL)").HasDatabaseName("IX_Passes_Pass_OneWaitingEach");
        // Named when made: several over one column are otherwise taken for one.
        pass.HasIndex(row => row.SchoolId, "IX_Passes_Pass_Out").HasFilter("\"Status\" IN ('Active', 'Offered')");
        pass.HasIndex(row => row.SchoolId, "IX_Passes_Pass_Waiting").HasFilter("\"Status\" IN ('InLine', 'Offered', 'Held')");
        pass.HasIndex(row => row.SchoolId, "IX_Passes_Pass_Live").HasFilter("\"Status\" IN ('Requested', 'Scheduled', 'Held', 'InLine', 'Offered', 'Active')");
        pass.HasIndex(row => new { row.SchoolId, row.PlannedAt }, "IX_Passes_Pass_Planned").HasFilter("\"Status\" IN ('Requested', 'Scheduled', 'Held') AND \"PlannedAt\" IS NOT NULL");
        pass.HasIndex(row => new { row.SchoolId, row.PlannedAt }, "IX_Passes_Pass_EverPlanned").HasFilter("\"PlannedAt\" IS NOT NULL");
        pass.HasIndex(row => row.NextAt).HasFilter("\"NextAt\" IS NOT NULL");
        pass.HasIndex(row => new { row.StudentId, row.Ticket }).IsUnique();
        pass.HasIndex(row => new { row.MadeById, row.Ticket });
        pass.HasIndex(row => new { row.StudentId, row.AskedAt });
        pass.HasIndex(row => new { row.StudentId, row.StartedAt });
        pass.HasIndex(row => new { row.SchoolId, row.StartedAt });
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

internal sealed class SeriesMap : IEntityTypeConfiguration<Series>
{
    public void Configure(EntityTypeBuilder<Series> series)
    {
        series.ToTable("Passes_Series");
        series.Property(row => row.Message).HasMaxLength(Pass.LongestMessage);
        series.Property(row => row.Period).HasMaxLength(80);
        series.Property(row => row.Days).HasConversion(Stored.ReadOnlyNames<DayOfWeek>(), Stored.SameReadOnlyList<DayOfWeek>());
        series.HasIndex(row => new { row.SchoolId, row.Until });
        series.HasIndex(row => row.StudentId);
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
