using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>Asked for the lists of students that staff have saved. A module that keeps such lists implements it; without one there are none.</summary>
public interface IStudentLists
{
    /// <summary>The lists that whoever acts may use at the school of the request, by name.</summary>
    Task<IReadOnlyList<StudentList>> All(CancellationToken stop = default);

    /// <summary>Who is on one; null where there is none such at the school, or it is not theirs to use. Some of them may have left the school.</summary>
    Task<IReadOnlyList<PersonId>?> MembersOf(StudentListId list, CancellationToken stop = default);
}

/// <summary>A list of students that a member of staff saved.</summary>
public readonly record struct StudentListId(long Value) : IId<StudentListId>
{
    /// <inheritdoc />
    public static StudentListId From(long value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What a saved list is called.</summary>
/// <param name="Id">The list.</param>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many students are on it.</param>
public sealed record StudentList(StudentListId Id, string Name, int Count);
