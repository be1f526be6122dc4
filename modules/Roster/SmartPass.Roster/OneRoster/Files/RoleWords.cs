using SmartPass.Kernel;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>What the standard's words for roles mean here.</summary>
internal static class RoleWords
{
    /// <summary>users.csv of 1.1, and of 1.2 where exporters mix them.</summary>
    public static string[] All { get; } =
    [
        "student", "teacher", "administrator", "aide", "guardian", "parent", "proctor", "relative",
        "counselor", "principal", "siteAdministrator", "districtAdministrator", "systemAdministrator",
    ];

    public static bool IsGuardian(string word) => word is "guardian" or "parent" or "relative";

    /// <summary>A role in the district gives none at a school: who runs the system is not told by a roster.</summary>
    public static bool IsOfDistrict(string word) => word is "districtAdministrator" or "systemAdministrator";

    public static Role? AtSchool(string word) => word switch
    {
        "student" => Role.Student,
        "teacher" or "aide" or "proctor" => Role.Teacher,
        "administrator" or "principal" or "siteAdministrator" => Role.Administrator,
        "counselor" => Role.Counselor,
        _ => null,
    };
}
