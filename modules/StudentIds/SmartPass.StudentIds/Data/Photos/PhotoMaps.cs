using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Data.Photos;

internal sealed class PhotoMap : IEntityTypeConfiguration<Photo>
{
    public void Configure(EntityTypeBuilder<Photo> photo)
    {
        photo.ToTable("StudentIds_Photo");
        photo.HasKey(row => row.PersonId);
        photo.Property(row => row.PersonId).ValueGeneratedNever();
        photo.Ignore(row => row.Frame);
        photo.HasIndex(row => row.LeftAt).HasFilter("\"LeftAt\" IS NOT NULL");
    }
}

internal sealed class PhotoImportMap : IEntityTypeConfiguration<PhotoImport>
{
    public void Configure(EntityTypeBuilder<PhotoImport> import)
    {
        import.ToTable("StudentIds_PhotoImport");
        import.Ignore(row => row.IsUnderWay);
        import.Property(row => row.FileName).HasMaxLength(PhotoImport.LongestName);
        import.HasIndex(row => row.SchoolId);
    }
}

internal sealed class PhotoLineMap : IEntityTypeConfiguration<PhotoLine>
{
    public void Configure(EntityTypeBuilder<PhotoLine> line)
    {
        line.ToTable("StudentIds_PhotoLine");
        line.Ignore(row => row.Cut);
        line.Property(row => row.Name).HasMaxLength(PhotoLine.LongestName);
        line.HasIndex(row => new { row.ImportId, row.State });
        line.HasIndex(row => row.PersonId);
        line.HasOne<PhotoImport>().WithMany().HasForeignKey(row => row.ImportId).OnDelete(DeleteBehavior.Cascade);
    }
}
