using SmartPass.Kernel;

namespace SmartPass.Accounts.Domain;

/// <summary>Who stands above whom, so that nobody raises a person, or takes over an account, above what they hold themselves.</summary>
internal static class Ranks
{
    /// <summary>Roles that can be given here; being a student comes from the roster only.</summary>
    public static IReadOnlyList<Role> GivenAtASchool { get; } = [Role.Teacher, Role.HallMonitor, Role.Counselor, Role.Administrator];

    public static int Of(Role role) => role switch
    {
        Role.Student => 0,
        Role.Teacher or Role.HallMonitor => 1,
        Role.Counselor => 2,
        Role.Administrator => 3,
        _ => 4,
    };

    public static int Of(IEnumerable<Role> roles) => roles.Select(Of).DefaultIfEmpty(0).Max();

    public static string InWords(Role role) => role switch
    {
        Role.HallMonitor => "Hall monitor",
        Role.DistrictIT => "District IT",
        _ => role.ToString(),
    };
}
