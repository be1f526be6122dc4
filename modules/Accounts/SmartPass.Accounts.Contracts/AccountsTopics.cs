using SmartPass.Kernel;

namespace SmartPass.Accounts.Contracts;

/// <summary>What goes stale when sign-ins and roles change.</summary>
public static class AccountsTopics
{
    /// <summary>Roles, permissions, sign-in or sessions of one person, in any school.</summary>
    public static string Of(PersonId person) => $"accounts:{person}";

    /// <summary>Who covers whom at a school.</summary>
    public static string Substitutes(SchoolId school) => $"accounts:substitutes:{school}";

    /// <summary>How many people of the district have an account.</summary>
    public const string All = "accounts";
}
