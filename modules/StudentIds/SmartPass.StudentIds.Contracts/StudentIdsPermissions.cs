namespace SmartPass.StudentIds.Contracts;

/// <summary>Rights that StudentIds checks.</summary>
public static class StudentIdsPermissions
{
    /// <summary>Show the own digital ID.</summary>
    public const string Own = "ids.own";

    /// <summary>Scan IDs and see at once whether that student may be there.</summary>
    public const string Scan = "ids.scan";

    /// <summary>Design the school's IDs, keep photos, print, revoke and replace cards.</summary>
    public const string Manage = "ids.manage";
}
