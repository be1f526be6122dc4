using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Accounts.Domain;

/// <summary>Someone who stands in for a member of staff on some days. Each time is a person of its own, so that what was done stays told apart.</summary>
internal sealed class Substitute : ISchoolOwned
{
    public SubstituteId Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>The member of staff who is away.</summary>
    public required PersonId Covers { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>Included.</summary>
    public required DateOnly LastDay { get; init; }

    public required string CodeHash { get; init; }

    public required PersonId GivenBy { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? LastSignInAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public void SignedIn(DateTimeOffset now) => LastSignInAt = now;

    public void End(DateTimeOffset now) => EndedAt = now;
}
