using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Contracts;

/// <summary>Gives students a place to be, in a room and for a time, such as a Flex session: while they are due there it is their room in place of the timetable's, and passes start from it (product.md, section 5). Any number of implementations may be registered, also none; of several the first that has an answer for a student counts.</summary>
public interface IPlaceOfStudent
{
    /// <summary>Where each of these students is due at an instant; absent: those due nowhere for this reason. From memory wherever it can: asked under the write gate.</summary>
    Task<IReadOnlyDictionary<PersonId, DuePlace>> At(SchoolId school, IReadOnlyCollection<PersonId> students, DateTimeOffset at, CancellationToken stop = default);

    /// <summary>The first place the student is due in that begins after <paramref name="after"/> and before <paramref name="before"/>, both instants and neither included; null for none. Asked under the write gate at every start.</summary>
    Task<DuePlace?> Next(SchoolId school, PersonId student, DateTimeOffset after, DateTimeOffset before, CancellationToken stop = default);

    /// <summary>Rooms that a member of staff watches at an instant because students are due with them there; empty for none.</summary>
    Task<IReadOnlyCollection<RoomId>> WatchedBy(SchoolId school, PersonId staff, DateTimeOffset at, CancellationToken stop = default);

    /// <summary>The topic that goes stale when the answers change otherwise than by the clock; shown screens take it into their stamp, and whoever waits at that school is then looked at again.</summary>
    string ChangesWith(SchoolId school);
}

/// <summary>Where a student is due for a time.</summary>
/// <param name="Room">The room; one that is not in use is passed over for the timetable's.</param>
/// <param name="Title">What it is called, as students read it: the title of the activity.</param>
/// <param name="Hosts">Who is asked for passes from there and watches who leaves, as the teachers of a class would be; empty: the staff of the room.</param>
/// <param name="From">Instant (UTC) it begins, on a whole minute.</param>
/// <param name="Until">Instant (UTC) it ends, on a whole minute; not included.</param>
public sealed record DuePlace(RoomId Room, string Title, IReadOnlyList<PersonId> Hosts, DateTimeOffset From, DateTimeOffset Until);
