using SmartPass.Flex.Contracts;
using SmartPass.Kernel;

namespace SmartPass.EncounterPrevention.Tests;

/// <summary>Stands in for Flex.</summary>
internal sealed class SharedOfTests : ISharedSessions
{
    public List<SharedSession> Sessions { get; } = [];

    public Task<IReadOnlyList<SharedSession>> Of(SchoolId school, IReadOnlyCollection<PersonId> students, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlyList<SharedSession>>([.. Sessions.Where(session => session.Students.Count(students.Contains) > 1)]);
}
