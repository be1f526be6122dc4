using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>The students of this school; anyone else is not there.</summary>
internal sealed class StudentFinder(IPeople people, CurrentSchool school)
{
    private const int MostFound = 20;

    public async Task<PersonFacts?> Find(PersonId id, CancellationToken stop = default) =>
        (await people.AffiliationsOf(id, stop)).Any(place => place.School == school.Id && place.Role == Role.Student)
            ? (await people.Of([id], stop)).GetValueOrDefault(id)
            : null;

    /// <summary>Those whose names or number have every word typed; none for an empty text.</summary>
    public async Task<IReadOnlyList<PersonFacts>> Search(string? text, CancellationToken stop = default) =>
        string.IsNullOrWhiteSpace(text) ? [] : await people.Students(school.Id, text.Trim(), MostFound, stop);
}
