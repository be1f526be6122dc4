using SmartPass.Kernel;

namespace SmartPass.Accounts.Contracts;

/// <summary>Who may do a thing at a school, for those who have to tell them.</summary>
public interface IPeopleWithRight
{
    /// <summary>The people who hold the permission of that name at the school now, by role or by a grant of their own.</summary>
    Task<IReadOnlyList<PersonId>> At(SchoolId school, string permission, CancellationToken stop = default);
}
