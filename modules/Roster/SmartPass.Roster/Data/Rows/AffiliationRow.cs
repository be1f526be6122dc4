using SmartPass.Kernel;

namespace SmartPass.Roster.Data.Rows;

/// <summary>A person's role at a school. Only users.csv (1.1) and roles.csv (1.2) make one, never an enrollment.</summary>
internal sealed class AffiliationRow : IVersioned
{
    public long Id { get; init; }

    public PersonId PersonId { get; init; }

    public SchoolId SchoolId { get; init; }

    public Role Role { get; init; }

    public long SourceId { get; init; }

    /// <summary>Hashes of the rows of roles.csv (1.2) that give it, in order; empty where users.csv does (1.1). A delta that changes the last of them to something else takes the role away.</summary>
    public long[] RoleRows { get; init; } = [];

    public long From { get; init; }

    public long Until { get; init; } = IVersioned.Open;
}
