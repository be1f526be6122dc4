using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Who is asked for a pass.</summary>
internal static class Approvers
{
    /// <summary>By the destination's rule for now, or for later; where that names nobody, whoever watches the room the student is in, then whoever watches the destination, then the office. Nobody at all: the request cannot be made.</summary>
    public static IReadOnlyList<PersonId> Of(Place? from, RoomFacts to, IReadOnlyCollection<RoomFacts> all, bool later = false)
    {
        var teachers = from?.LedBy ?? [];
        IReadOnlyList<PersonId>[] inTurn = to.ApprovalFor(later) == ApprovalRule.RoomStaff
            ? [to.Staff, teachers, from?.Room.Staff ?? []]
            : [teachers, from?.Room.Staff ?? [], to.Staff];
        return inTurn.FirstOrDefault(staff => staff.Count > 0) ?? [.. Office(all).Distinct()];
    }

    /// <summary>Who watches a student who leaves: whoever misses them, and the staff of the room.</summary>
    public static IReadOnlyList<PersonId> Watching(IReadOnlyList<PersonId> missedBy, RoomFacts? from) => [.. missedBy.Union(from?.Staff ?? [])];

    /// <summary>Whom it concerns at once where it is urgent: those, the staff it leads to, and the staff of the offices.</summary>
    public static IReadOnlyList<PersonId> WhenUrgent(IReadOnlyList<PersonId> watching, RoomFacts? to, IReadOnlyList<RoomFacts> all) =>
        [.. watching.Union(to?.Staff ?? []).Union(Office(all))];

    public static IReadOnlyList<PersonId> TeachersOf(ClassFacts? @class) => [.. (@class?.Teachers ?? []).Select(teacher => teacher.Id)];

    private static IEnumerable<PersonId> Office(IEnumerable<RoomFacts> rooms) => rooms.Where(room => room.Kind == RoomKind.Office).SelectMany(room => room.Staff);
}
