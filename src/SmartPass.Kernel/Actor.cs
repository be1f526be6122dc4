namespace SmartPass.Kernel;

/// <summary>Who acts: a signed-in person at one school, in the district, or the system itself.</summary>
/// <param name="Person">The person; <c>default</c> for the system.</param>
/// <param name="Name">As shown to others, for instance "Ms. Rivera".</param>
/// <param name="School">The school they act at; null in the district's pages.</param>
/// <param name="Roles">Roles held there.</param>
/// <param name="Permissions">Names of the permissions held there, after single grants and refusals.</param>
public sealed record Actor(PersonId Person, string Name, SchoolId? School, IReadOnlySet<Role> Roles, IReadOnlySet<string> Permissions)
{
    /// <summary>What happens by itself: a pass that ends at its limit, a request that lapses.</summary>
    public static Actor System { get; } = new(default, "SmartPass", null, new HashSet<Role>(), new HashSet<string>());

    /// <summary>The member of staff whom a substitute stands in for today; null for everyone else.</summary>
    public PersonId? Covers { get; init; }

    /// <summary>Whose rooms, classes and requests are theirs: their own, or for a substitute those of the member of staff covered. What they do is recorded under <see cref="Person"/>.</summary>
    public PersonId Seat => Covers ?? Person;

    /// <summary>Whether this is the system rather than a person.</summary>
    public bool IsSystem => Person == default;

    /// <summary>Whether the permission of that name is held here.</summary>
    public bool Can(string permission) => Permissions.Contains(permission);

    /// <summary>Whether the role is held here.</summary>
    public bool Is(Role role) => Roles.Contains(role);
}
