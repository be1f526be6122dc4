using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Rooms.Contracts;

/// <summary>The rooms of a school, held ready in memory by version, so that asking costs nothing under the write gate. Inside a transaction that changed rooms it answers from before the change.</summary>
public interface IRooms
{
    /// <summary>Every room of the school that is in use, by name.</summary>
    Task<IReadOnlyList<RoomFacts>> All(SchoolId school, CancellationToken stop = default);

    /// <summary>The rooms of these ids, retired ones included (they say they are closed); an unknown id or another school's is absent.</summary>
    Task<IReadOnlyDictionary<RoomId, RoomFacts>> Facts(SchoolId school, IReadOnlyCollection<RoomId> ids, CancellationToken stop = default);

    /// <summary>The rooms where these classes meet: set by staff, else matched by the roster's location, else the only classroom of the class's teacher. A class without a known room is absent.</summary>
    Task<IReadOnlyDictionary<ClassId, RoomId>> OfClasses(SchoolId school, IReadOnlyCollection<ClassFacts> classes, CancellationToken stop = default);
}
