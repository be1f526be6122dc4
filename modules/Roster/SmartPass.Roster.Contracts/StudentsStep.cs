using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>The buttons of the picker of students, as the field <c>step</c> carries them.</summary>
public static class StudentsStep
{
    /// <summary>Looks for the name or number typed.</summary>
    public const string Find = "find";

    /// <summary>Adds the students of the class chosen.</summary>
    public const string TakeClass = "class";

    /// <summary>Adds the students of the saved list chosen.</summary>
    public const string TakeSaved = "saved";

    /// <summary>Adds those whom the pasted list names.</summary>
    public const string TakeList = "list";

    /// <summary>Leaves out what of the pasted list is not settled.</summary>
    public const string DropList = "drop";

    /// <summary>Adds one student, whose number follows.</summary>
    public const string Add = "add-";

    /// <summary>Whether a button is one of these.</summary>
    public static bool Is(string? step) => step is Find or TakeClass or TakeSaved or TakeList or DropList || Added(step) is not null;

    /// <summary>Whom a button adds; null for any other button.</summary>
    public static PersonId? Added(string? step) =>
        step?.StartsWith(Add, StringComparison.Ordinal) == true && IId<PersonId>.TryParse(step[Add.Length..], out var student) ? student : null;
}
