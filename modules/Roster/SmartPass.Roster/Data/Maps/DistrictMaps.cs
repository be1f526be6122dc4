using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Roster.Domain.Imports;
using SmartPass.Roster.Domain.Schools;

namespace SmartPass.Roster.Data.Maps;

internal sealed class SchoolMap : IEntityTypeConfiguration<SchoolRecord>
{
    public void Configure(EntityTypeBuilder<SchoolRecord> school)
    {
        school.ToTable("Roster_School");
        school.HasIndex(record => record.Slug).IsUnique();
        school.HasIndex(record => new { record.SourceId, record.SourcedId }).IsUnique();
    }
}

internal sealed class DistrictMap : IEntityTypeConfiguration<District>
{
    public void Configure(EntityTypeBuilder<District> district)
    {
        district.ToTable("Roster_District");
        district.Property(row => row.Id).ValueGeneratedNever();
        district.Ignore(row => row.HasConsent);
    }
}

internal sealed class SourceMap : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> source)
    {
        source.ToTable("Roster_Source");
        source.HasIndex(row => row.Key).IsUnique();
    }
}

internal sealed class SequenceMap : IEntityTypeConfiguration<Sequence>
{
    public void Configure(EntityTypeBuilder<Sequence> sequence)
    {
        sequence.ToTable("Roster_Sequence");
        sequence.HasKey(row => row.Name);
    }
}

internal sealed class ImportMap : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.ToTable("Roster_Import");
        import.Ignore(row => row.IsUnderWay);
    }
}
