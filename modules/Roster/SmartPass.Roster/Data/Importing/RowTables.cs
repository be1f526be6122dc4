using SmartPass.Roster.OneRoster.Comparing;

namespace SmartPass.Roster.Data.Importing;

/// <summary>Columns in which the import writes each kind of row, in the order of its values.</summary>
internal static class RowTables
{
    public static readonly Kind[] Versioned = [Kind.Terms, Kind.Classes, Kind.People, Kind.Roles, Kind.Enrollments];

    public static string Name(Kind kind) => kind switch
    {
        Kind.Terms => "Roster_Term",
        Kind.Classes => "Roster_Class",
        Kind.People => "Roster_Person",
        Kind.Roles => "Roster_Affiliation",
        Kind.Enrollments => "Roster_Enrollment",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Schools have no versions."),
    };

    public static string[] Columns(Kind kind) => kind switch
    {
        Kind.Terms => ["TermId", "SourceId", "SourcedId", "Title", "Kind", "StartsOn", "EndsOn", "ContentHash"],
        Kind.Classes => ["ClassId", "SchoolId", "SourceId", "SourcedId", "Title", "Course", "Code", "Kind", "Grades", "Location", "Periods", "Terms", "ContentHash"],
        Kind.People => ["PersonId", "SourceId", "SourcedId", "GivenName", "FamilyName", "Grade", "Number", "UserName", "Email", "SearchText", "ContentHash"],
        Kind.Roles => ["PersonId", "SchoolId", "Role", "SourceId", "RoleRows"],
        Kind.Enrollments => ["ClassId", "PersonId", "Teaches", "IsPrimary", "StartsOn", "EndsBefore", "SourceId", "KeyHash", "ContentHash"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Schools have no versions."),
    };

    /// <summary>Of these the last row is kept when they are gone: others remember their ids.</summary>
    public static string? RememberedBy(Kind kind) => kind switch
    {
        Kind.People => "PersonId",
        Kind.Classes => "ClassId",
        Kind.Terms => "TermId",
        _ => null,
    };
}
