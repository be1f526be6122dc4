namespace SmartPass.Accounts.Contracts;

/// <summary>Rights that Accounts checks.</summary>
public static class AccountsPermissions
{
    /// <summary>Give the people of a school their sign-in, and their roles there.</summary>
    public const string ManageAccounts = "accounts.manage";

    /// <summary>The district's own pages: home, settings, who is District IT.</summary>
    public const string ManageDistrict = "accounts.manage-district";

    /// <summary>Give a substitute the day code that makes them the teacher they cover, and take it back.</summary>
    public const string ManageSubstitutes = "accounts.manage-substitutes";

    /// <summary>Read the audit log of a school.</summary>
    public const string SeeAudit = "accounts.see-audit";
}
