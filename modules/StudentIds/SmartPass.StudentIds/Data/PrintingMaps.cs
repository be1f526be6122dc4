using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Data;

internal sealed class CardDesignMap : IEntityTypeConfiguration<CardDesign>
{
    public void Configure(EntityTypeBuilder<CardDesign> design)
    {
        design.ToTable("StudentIds_Design");
        design.HasKey(row => new { row.SchoolId, row.Kind });
        design.Property(row => row.Settings).HasConversion(new AsJson<DesignSettings>());
    }
}

internal sealed class KeptIdRulesMap : IEntityTypeConfiguration<KeptIdRules>
{
    public void Configure(EntityTypeBuilder<KeptIdRules> rules)
    {
        rules.ToTable("StudentIds_Rules");
        rules.HasKey(row => row.SchoolId);
        rules.Property(row => row.SchoolId).ValueGeneratedNever();
        rules.Ignore(row => row.Rules);
    }
}

internal sealed class BatchMap : IEntityTypeConfiguration<Batch>
{
    public void Configure(EntityTypeBuilder<Batch> batch)
    {
        batch.ToTable("StudentIds_Batch");
        batch.HasKey(row => row.Id);
        batch.Ignore(row => row.Next);
        batch.Property(row => row.Title).HasMaxLength(Batch.LongestTitle);
        batch.Property(row => row.Fault).HasMaxLength(Batch.LongestFault);
        batch.Property(row => row.Plan).HasConversion(new AsJson<PrintPlan>());
        batch.HasIndex(row => new { row.SchoolId, row.MadeAt });
        batch.HasIndex(row => row.ExpiresAt).HasFilter("\"ExpiresAt\" IS NOT NULL");
    }
}

internal sealed class BatchCardMap : IEntityTypeConfiguration<BatchCard>
{
    public void Configure(EntityTypeBuilder<BatchCard> card)
    {
        card.ToTable("StudentIds_BatchCard");
        card.HasKey(row => new { row.BatchId, row.Place });
        card.HasIndex(row => row.PersonId);
        card.HasOne<Batch>().WithMany().HasForeignKey(row => row.BatchId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class BatchPartMap : IEntityTypeConfiguration<BatchPart>
{
    public void Configure(EntityTypeBuilder<BatchPart> part)
    {
        part.ToTable("StudentIds_BatchPart");
        part.HasKey(row => new { row.BatchId, row.Number });
        part.HasOne<Batch>().WithMany().HasForeignKey(row => row.BatchId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PrintedCardMap : IEntityTypeConfiguration<PrintedCard>
{
    public void Configure(EntityTypeBuilder<PrintedCard> printed)
    {
        printed.ToTable("StudentIds_Printed");
        printed.HasKey(row => new { row.BatchId, row.CardId });
        printed.HasIndex(row => new { row.SchoolId, row.PersonId, row.At });
        printed.HasIndex(row => row.PersonId);
    }
}

internal sealed class PrinterOffsetMap : IEntityTypeConfiguration<PrinterOffset>
{
    public void Configure(EntityTypeBuilder<PrinterOffset> printer)
    {
        printer.ToTable("StudentIds_Printer");
        printer.HasKey(row => row.Id);
        printer.Property(row => row.Name).HasMaxLength(PrinterOffset.LongestName);
        printer.HasIndex(row => new { row.SchoolId, row.Name }).IsUnique();
    }
}
