using SmartPass.Kernel;

namespace SmartPass.Accounts.Domain;

/// <summary>A role someone was given here, besides what the roster says.</summary>
internal sealed class HeldRole
{
    public long Id { get; private init; }

    public required PersonId Person { get; init; }

    /// <summary>The school; null for the district.</summary>
    public required SchoolId? School { get; init; }

    public required Role Role { get; init; }

    public required PersonId GivenBy { get; init; }

    public required DateTimeOffset At { get; init; }
}
