using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.People;

namespace SmartPass.Roster.Data;

internal sealed class WrittenStudents(IPeople people) : IWrittenStudents
{
    public async Task<IReadOnlyList<PastedLine>> Read(SchoolId school, string? text, CancellationToken stop = default) =>
        string.IsNullOrWhiteSpace(text) ? [] : PastedList.Read(text, await people.Students(school, stop: stop));

    public PersonFacts? Meant(string? typed, IReadOnlyList<PersonFacts> found) => NameWords.Meant(typed, found);
}
