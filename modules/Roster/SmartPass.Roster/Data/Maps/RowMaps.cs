using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Roster.Data.Rows;

namespace SmartPass.Roster.Data.Maps;

internal sealed class PersonMap : IEntityTypeConfiguration<PersonRow>
{
    public void Configure(EntityTypeBuilder<PersonRow> person)
    {
        person.ToTable("Roster_Person");
        person.HasIndex(row => new { row.PersonId, row.From });
        person.HasIndex(row => new { row.SourceId, row.SourcedId });
    }
}

internal sealed class AffiliationMap : IEntityTypeConfiguration<AffiliationRow>
{
    public void Configure(EntityTypeBuilder<AffiliationRow> affiliation)
    {
        affiliation.ToTable("Roster_Affiliation");
        affiliation.HasIndex(row => new { row.SchoolId, row.Role, row.PersonId });
        affiliation.HasIndex(row => row.PersonId);
    }
}

internal sealed class ClassMap : IEntityTypeConfiguration<ClassRow>
{
    public void Configure(EntityTypeBuilder<ClassRow> @class)
    {
        @class.ToTable("Roster_Class");
        @class.HasIndex(row => new { row.ClassId, row.From });
        @class.HasIndex(row => row.SchoolId);
    }
}

internal sealed class TermMap : IEntityTypeConfiguration<TermRow>
{
    public void Configure(EntityTypeBuilder<TermRow> term) => term.ToTable("Roster_Term");
}

internal sealed class EnrollmentMap : IEntityTypeConfiguration<EnrollmentRow>
{
    public void Configure(EntityTypeBuilder<EnrollmentRow> enrollment)
    {
        enrollment.ToTable("Roster_Enrollment");
        enrollment.HasIndex(row => row.ClassId);
        enrollment.HasIndex(row => row.PersonId);
    }
}
