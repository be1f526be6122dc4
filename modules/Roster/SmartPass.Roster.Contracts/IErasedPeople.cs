using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>People of whom nothing may be kept: students who turned out to be under 13 without consent on file (product.md, Roles). Of them the roster has but a number; they read "Former student". Whoever keeps more of them erases it when the roster has changed.</summary>
public interface IErasedPeople
{
    /// <summary>Which of these people were erased.</summary>
    Task<IReadOnlySet<PersonId>> Among(IReadOnlyCollection<PersonId> people, CancellationToken stop = default);
}
