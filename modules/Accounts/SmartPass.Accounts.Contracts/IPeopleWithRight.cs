using SmartPass.Kernel;

namespace SmartPass.Accounts.Contracts;

/// <summary>Who is to be told: those who may do something about it.</summary>
public interface IPeopleWithRight
{
    /// <summary>The staff of a school who hold a permission there now, by role or by a single grant and not refused it, and whose account is open. Not those whom a role of the district lets in, nor substitutes. A few statements, whatever the number of staff; by family name.</summary>
    Task<IReadOnlyList<PersonId>> At(SchoolId school, string permission, CancellationToken stop = default);

    /// <summary>Those to whom a permission was granted one person at a time at a school, the latest first, whatever their roles carry besides. People whose account is closed, or who hold no place at the school any more, are absent. A few statements, whatever the number of grants.</summary>
    Task<IReadOnlyList<SingleGrant>> GrantedAt(SchoolId school, string permission, CancellationToken stop = default);
}

/// <summary>A permission that was granted to one person.</summary>
/// <param name="Person">Who holds it.</param>
/// <param name="By">Who granted it; <c>default</c> where nobody was signed in.</param>
/// <param name="At">Instant it was granted.</param>
public sealed record SingleGrant(PersonId Person, PersonId By, DateTimeOffset At);
