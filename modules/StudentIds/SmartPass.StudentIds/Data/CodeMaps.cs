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
