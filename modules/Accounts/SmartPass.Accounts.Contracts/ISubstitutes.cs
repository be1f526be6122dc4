using SmartPass.Kernel;

namespace SmartPass.Accounts.Contracts;

/// <summary>Who stands in for whom. What a substitute may do is in their <see cref="Actor"/>; this is for those who show names and tell people.</summary>
public interface ISubstitutes
{
    /// <summary>The members of staff of a school who are covered today, by its clock, each with the substitute who covers them; at most one each. It changes with <see cref="AccountsTopics.Substitutes"/>, and at midnight by itself.</summary>
    Task<IReadOnlyDictionary<PersonId, PersonId>> CoveredBy(SchoolId school, CancellationToken stop = default);

    /// <summary>Of these people the substitutes of a school, whatever their days, each with the member of staff in whose seat they act. A code that was taken back counts: what they did stays done for that seat.</summary>
    Task<IReadOnlyDictionary<PersonId, PersonId>> SeatsOf(SchoolId school, IReadOnlyCollection<PersonId> people, CancellationToken stop = default);
}
