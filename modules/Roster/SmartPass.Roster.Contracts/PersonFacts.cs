using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>A person as other modules may show them. Nothing here is a secret: a student number is a name, not a password.</summary>
/// <param name="Id">The person.</param>
/// <param name="GivenName">First name, the preferred one where the roster has it.</param>
/// <param name="FamilyName">Last name, the preferred one where the roster has it.</param>
/// <param name="Grade">Grade as the roster codes it ("KG", "01" to "12"); null for staff and where unknown.</param>
/// <param name="Number">Student or staff number as printed on an ID; null where the roster has none.</param>
/// <param name="UserName">The roster's user name, proposed for signing in; null for people added by hand without one.</param>
/// <param name="Email">Address from the roster; null where it has none.</param>
public sealed record PersonFacts(PersonId Id, string GivenName, string FamilyName, string? Grade, string? Number, string? UserName, string? Email)
{
    /// <summary>Full name in reading order.</summary>
    public string Name => $"{GivenName} {FamilyName}".Trim();

    /// <summary>First letters of the names, for a face without a photo.</summary>
    public string Initials => string.Concat(Initial(GivenName), Initial(FamilyName)).ToUpperInvariant();

    /// <summary>Grade in words: "Kindergarten", "Grade 9"; empty where there is none.</summary>
    public string GradeInWords => Grades.InWords(Grade);

    private static string Initial(string name) => name.Length == 0 ? "" : System.Globalization.StringInfo.GetNextTextElement(name);
}
