using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Data.Rows;
using SmartPass.Roster.Domain.Imports;
using SmartPass.Roster.Domain.Schools;

namespace SmartPass.Roster.Data;

/// <summary>The roster's tables. Versioned rows show only while valid; what needs the others lifts the filter by its name.</summary>
internal sealed class RosterDb(DbSession session, RosterVersion version) : ModuleDb(session, "Roster")
{
    public const string ValidFilter = "Valid";

    public DbSet<SchoolRecord> Schools => Set<SchoolRecord>();

    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<AffiliationRow> Affiliations => Set<AffiliationRow>();

    public DbSet<ClassRow> Classes => Set<ClassRow>();

    public DbSet<TermRow> Terms => Set<TermRow>();

    public DbSet<EnrollmentRow> Enrollments => Set<EnrollmentRow>();

    public DbSet<Import> Imports => Set<Import>();

    public DbSet<District> Districts => Set<District>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Sequence> Sequences => Set<Sequence>();

    public long Version => version.Current;

    /// <summary>Enrollments of those who teach. Nobody who is a student of the class's school is among them, whatever an enrollment says: teachers approve passes.</summary>
    public IQueryable<EnrollmentRow> Teaching() =>
        from enrollment in Enrollments
        where enrollment.Teaches
        join @class in Classes on enrollment.ClassId equals @class.ClassId
        where !Affiliations.Any(place => place.PersonId == enrollment.PersonId && place.SchoolId == @class.SchoolId && place.Role == Role.Student)
        select enrollment;

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        ShowOnlyValid<PersonRow>(model);
        ShowOnlyValid<AffiliationRow>(model);
        ShowOnlyValid<ClassRow>(model);
        ShowOnlyValid<TermRow>(model);
        ShowOnlyValid<EnrollmentRow>(model);
    }

    private void ShowOnlyValid<T>(ModelBuilder model) where T : class, IVersioned =>
        model.Entity<T>().HasQueryFilter(ValidFilter, row => row.From <= Version && Version < row.Until);
}
