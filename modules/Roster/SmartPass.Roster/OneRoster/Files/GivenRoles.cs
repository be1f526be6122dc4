using SmartPass.Kernel;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>The roles one user is given, by users.csv (1.1) or roles.csv (1.2).</summary>
internal sealed class GivenRoles
{
    private readonly Dictionary<(long School, Role Role), SortedSet<long>> _rows = [];

    public List<GivenRole> Roles { get; } = [];

    /// <summary>Some role was a parent's, a guardian's or a relative's.</summary>
    public bool IsGuardian { get; set; }

    public bool Has(Role role) => Roles.Any(given => given.Role == role && !given.IsGone);

    public bool HasStaff => Roles.Any(given => given.Role != Role.Student && !given.IsGone);

    /// <summary>Keys of the rows of roles.csv that give a role, in order.</summary>
    public long[] RowsOf(long school, Role role) => _rows.TryGetValue((school, role), out var rows) ? [.. rows] : [];

    public void Add(long school, Role role, bool isGone = false, params IEnumerable<long> rows)
    {
        if (!isGone)
        {
            var giving = _rows.TryGetValue((school, role), out var before) ? before : _rows[(school, role)] = [];
            giving.UnionWith(rows);
        }

        var given = new GivenRole(school, role, isGone);
        if (!Roles.Contains(given))
        {
            Roles.Add(given);
        }
    }
}

/// <summary>A role at a school.</summary>
internal readonly record struct GivenRole(long School, Role Role, bool IsGone);
