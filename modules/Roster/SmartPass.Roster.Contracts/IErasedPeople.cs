using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>People of whom nothing may be kept: students who turned out to be under 13 without consent on file (product.md, Roles). Of them the roster has but a number; they read "Former student". Whoever keeps more of them erases it when the roster has changed.</summary>
public interface IErasedPeople
{
    /// <summary>Which of these people were erased.</summary>
    Task<IReadOnlySet<PersonId>> Among(IReadOnlyCollection<PersonId> people, CancellationToken stop = default);

    /// <summary>All who were erased, in the whole district: a few thousand at most, from the one withdrawal of consent.</summary>
    Task<IReadOnlyCollection<PersonId>> All(CancellationToken stop = default);
}
