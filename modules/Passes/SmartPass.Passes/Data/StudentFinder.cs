using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>The students of this school; anyone else is not there.</summary>
internal sealed class StudentFinder(IPeople people, CurrentSchool school)
{
    private const int MostFound = 20;

    public async Task<bool> IsHere(PersonId id, CancellationToken stop = default) => (await people.AffiliationsOf(id, stop)).Contains(new Affiliation(school.Id, Role.Student));

    public async Task<PersonFacts?> Find(PersonId id, CancellationToken stop = default) =>
        await IsHere(id, stop) ? (await people.Of([id], stop)).GetValueOrDefault(id) : null;

    /// <summary>Those whose names or number have every word typed; none for an empty text.</summary>
    public async Task<IReadOnlyList<PersonFacts>> Search(string? text, CancellationToken stop = default) =>
        string.IsNullOrWhiteSpace(text) ? [] : await people.Students(school.Id, text.Trim(), MostFound, stop);
}
