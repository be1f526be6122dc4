using SmartPass.Kernel;

namespace SmartPass.Accounts.Contracts;

/// <summary>Who is to be told: those who may do something about it.</summary>
public interface IPeopleWithRight
{
    /// <summary>The staff of a school who hold a permission there now, by role or by a single grant and not refused it, and whose account is open. Not those whom a role of the district lets in, nor substitutes. A few statements, whatever the number of staff; by family name.</summary>
    Task<IReadOnlyList<PersonId>> At(SchoolId school, string permission, CancellationToken stop = default);
}
