using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests;

/// <summary>The rooms of the tests, of which some may be retired: no longer listed, still known by id, and closed.</summary>
internal sealed class RetiringRooms(SchoolOfTests school) : IRooms
{
    private readonly HashSet<RoomId> _retired = [];

    public void Retire(RoomId room) => _retired.Add(room);

    public async Task<IReadOnlyList<RoomFacts>> All(SchoolId at, CancellationToken stop = default) =>
        [.. (await school.All(at, stop)).Where(room => !_retired.Contains(room.Id))];

    public async Task<IReadOnlyDictionary<RoomId, RoomFacts>> Facts(SchoolId at, IReadOnlyCollection<RoomId> ids, CancellationToken stop = default) =>
        (await school.Facts(at, ids, stop)).ToDictionary(pair => pair.Key, pair => _retired.Contains(pair.Key) ? pair.Value with { Closed = "no longer in use" } : pair.Value);

    public Task<IReadOnlyDictionary<ClassId, RoomId>> OfClasses(SchoolId at, IReadOnlyCollection<ClassFacts> classes, CancellationToken stop = default) => school.OfClasses(at, classes, stop);
}
