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

    /// <summary>Those it was for are gone, and it is not for everyone because of that.</summary>
    public bool IsNobody { get; init; }

    public bool IsEveryone => !IsNobody && Grades.Count == 0 && Classes.Count == 0 && Students.Count == 0;

    /// <param name="student">The student.</param>
    /// <param name="grade">Their grade; null where unknown.</param>
    /// <param name="attends">Whether they attend a class.</param>
    public bool Admits(PersonId student, string? grade, Func<ClassId, bool> attends) =>
        IsEveryone || Students.Contains(student) || (grade is not null && Grades.Contains(grade)) || Classes.Any(attends);

    /// <summary>The same without these people by name.</summary>
    public Audience Without(IReadOnlyCollection<PersonId> people)
    {
        var left = this with { Students = [.. Students.Where(student => !people.Contains(student))] };
        return left.IsEveryone && !IsEveryone ? left with { IsNobody = true } : left;
    }

    public bool Equals(Audience? other) =>
        other is not null && IsNobody == other.IsNobody && Grades.SequenceEqual(other.Grades) && Classes.SequenceEqual(other.Classes) && Students.SequenceEqual(other.Students);

    public override int GetHashCode() => HashCode.Combine(IsNobody, Grades.Count, Classes.Count, Students.Count);
}
