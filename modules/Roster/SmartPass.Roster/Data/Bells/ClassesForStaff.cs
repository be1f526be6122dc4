using SmartPass.Platform.Schools;
using SmartPass.Roster.Domain.Bells.Files;

namespace SmartPass.Roster.Data.Bells;

/// <summary>The classes of the school at hand with what is known of their periods and rooms, ended ones not: before the first day of term there is much to fill in.</summary>
internal sealed class ClassesForStaff(ClassReader classes, SchoolBells bells, CurrentSchool school)
{
    public async Task<IReadOnlyList<ClassForStaff>> All(CancellationToken stop = default)
    {
        var rows = await classes.From(school.Id, bells.Today, stop);
        var teachers = await classes.TeachersFrom([.. rows.Select(row => row.Class.ClassId)], bells.Today, stop);
        return [.. rows.Select(row => new ClassForStaff(
            row.Class.ClassId,
            row.Class.SourcedId,
            row.Class.Code,
            row.Class.Title,
            string.Join(", ", teachers[row.Class.ClassId].Select(teacher => teacher.Name)),
            row.Periods,
            row.Location,
            row.Meeting is not null))];
    }
}
