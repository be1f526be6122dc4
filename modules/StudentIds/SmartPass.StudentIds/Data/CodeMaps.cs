using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.StudentIds.Domain.Codes;

namespace SmartPass.StudentIds.Data;

internal sealed class CardMap : IEntityTypeConfiguration<Card>
{
    public void Configure(EntityTypeBuilder<Card> card)
    {
        card.ToTable("StudentIds_Card");
        card.HasKey(row => row.Id);
        card.Property(row => row.Number).HasMaxLength(CardNumber.Length);
        card.HasIndex(row => row.Number).IsUnique();
        // Backs "one valid card each" whatever the code above it does.
        card.HasIndex(row => new { row.SchoolId, row.PersonId }).IsUnique().HasFilter("\"RevokedAt\" IS NULL").HasDatabaseName("IX_StudentIds_Card_OneValidEach");
        card.HasIndex(row => row.PersonId);
    }
}

internal sealed class SealedKeyMap : IEntityTypeConfiguration<SealedKey>
{
    public void Configure(EntityTypeBuilder<SealedKey> key)
    {
        key.ToTable("StudentIds_Key");
        key.Property(row => row.Id).ValueGeneratedNever();
    }
}

internal sealed class SeenCodeMap : IEntityTypeConfiguration<SeenCode>
{
    public void Configure(EntityTypeBuilder<SeenCode> seen)
    {
        seen.ToTable("StudentIds_SeenCode");
        // A code is taken once by a scanner for a purpose, whatever the code above it does.
        seen.HasKey(row => new { row.CardId, row.Step, row.Scanner, row.Purpose });
        seen.Property(row => row.Scanner).HasMaxLength(40);
        seen.Property(row => row.Purpose).HasMaxLength(20);
        seen.HasIndex(row => row.At);
    }
}

internal sealed class RefusedCodeMap : IEntityTypeConfiguration<RefusedCode>
{
    public void Configure(EntityTypeBuilder<RefusedCode> refused)
    {
        refused.ToTable("StudentIds_RefusedCode");
        refused.HasKey(row => row.Id);
        refused.Property(row => row.Scanner).HasMaxLength(40);
        refused.Property(row => row.Place).HasMaxLength(RefusedCode.LongestPlace);
        refused.HasIndex(row => new { row.SchoolId, row.LastAt });
        refused.HasIndex(row => row.LastAt);
        refused.HasIndex(row => row.PersonId);
    }
}
