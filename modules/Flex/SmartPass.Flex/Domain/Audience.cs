using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Domain;

/// <summary>Whom a flex period or an activity is for: some grades, the students of some classes, and students by name. With none of these, everyone.</summary>
/// <param name="Grades">Grades as the roster codes them.</param>
/// <param name="Classes">Classes whose students it is for.</param>
/// <param name="Students">Students it is for by name.</param>
internal sealed record Audience(IReadOnlyList<string> Grades, IReadOnlyList<ClassId> Classes, IReadOnlyList<PersonId> Students)
{
    public static Audience Everyone { get; } = new([], [], []);

    public bool IsEveryone => Grades.Count == 0 && Classes.Count == 0 && Students.Count == 0;

    /// <param name="student">The student.</param>
    /// <param name="grade">Their grade; null where unknown.</param>
    /// <param name="attends">Whether they attend a class.</param>
    public bool Admits(PersonId student, string? grade, Func<ClassId, bool> attends) =>
        IsEveryone || Students.Contains(student) || (grade is not null && Grades.Contains(grade)) || Classes.Any(attends);
}
