using SmartPass.Kernel;

namespace SmartPass.Rooms.Contracts;

/// <summary>Whom a room is for. A student it is not for is refused before one it is for by name is let in; with neither grades nor names it is for everyone.</summary>
/// <param name="Grades">Grades as the roster codes them; empty for all.</param>
/// <param name="Only">Students it is for by name, whatever their grade.</param>
/// <param name="Not">Students it is not for.</param>
public sealed record RoomAudience(IReadOnlyList<string> Grades, IReadOnlyList<PersonId> Only, IReadOnlyList<PersonId> Not)
{
    /// <summary>No rule was set.</summary>
    public static RoomAudience Everyone { get; } = new([], [], []);

    /// <summary>Whether a student may go there.</summary>
    /// <param name="student">The student.</param>
    /// <param name="grade">Their grade as the roster codes it; null where unknown.</param>
    public bool Admits(PersonId student, string? grade) =>
        !Not.Contains(student)
        && ((Grades.Count == 0 && Only.Count == 0) || Only.Contains(student) || (grade is not null && Grades.Contains(grade)));
}
