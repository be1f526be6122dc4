using SmartPass.Kernel;

namespace SmartPass.Platform.Pages;

/// <summary>All permissions that the modules declare.</summary>
public sealed class PermissionCatalogue(IEnumerable<Permission> permissions)
{
    private readonly Dictionary<string, Permission> _byName = permissions.ToDictionary(permission => permission.Name);

    public IReadOnlyCollection<Permission> All => _byName.Values;

    public PermissionReach ReachOf(string name) => _byName[name].Reach;

    /// <summary>Names of the permissions that some of these roles carry.</summary>
    public HashSet<string> Of(IReadOnlySet<Role> roles, PermissionReach reach) =>
        _byName.Values.Where(permission => permission.Reach == reach && permission.Roles.Any(roles.Contains)).Select(permission => permission.Name).ToHashSet();
}
