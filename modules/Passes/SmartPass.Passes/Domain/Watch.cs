using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>What a member of staff watches: rooms, and the students of the classes they teach wherever those say they are.</summary>
/// <param name="Rooms">Rooms they are assigned to, those where their classes meet, and those where students are due with them now.</param>
/// <param name="Classes">The classes they teach.</param>
internal sealed record Watch(IReadOnlyList<RoomFacts> Rooms, IReadOnlyList<ClassId> Classes)
{
    public static Watch Nothing { get; } = new([], []);

    /// <summary>What goes stale when a pass of theirs changes.</summary>
    public IEnumerable<string> Topics => Rooms.Select(room => PassTopics.Room(room.Id)).Concat(Classes.Select(PassTopics.Class));

    public bool Has(Pass pass) => Includes(pass.ToId) || Misses(pass);

    /// <summary>Whether a student who is out on it is missing from a room or a class of theirs, and not on the way to them.</summary>
    public bool Misses(Pass pass) => Includes(pass.FromId) || (pass.ClassId is { } @class && Classes.Contains(@class) && !Includes(pass.ToId));

    private bool Includes(RoomId id) => Rooms.Any(room => room.Id == id);
}
