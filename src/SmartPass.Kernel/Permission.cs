namespace SmartPass.Kernel;

/// <summary>One thing a person may do, declared by the module that checks it.</summary>
/// <param name="Name">Stable name, also the string that pages carry; never renamed once released.</param>
/// <param name="Title">What it lets a person do, in plain words, for the page that grants it.</param>
/// <param name="Reach">Whether it is held at a school or in the district.</param>
/// <param name="Roles">Roles that carry it. Empty: it is granted one person at a time.</param>
public sealed record Permission(string Name, string Title, PermissionReach Reach, params IReadOnlyList<Role> Roles);

/// <summary>Where a permission is held.</summary>
public enum PermissionReach
{
    /// <summary>At one school; a page that asks for it answers 404 outside a school's address.</summary>
    School,

    /// <summary>In the district; a page that asks for it answers 404 inside a school's address.</summary>
    District,
}
