using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Who is asked for a pass.</summary>
internal static class Approvers
{
    /// <summary>By the destination's rule for now, or for later; where that names nobody, whoever watches the room the student is in, then whoever watches the destination, then the office. Nobody at all: the request cannot be made.</summary>
    public static IReadOnlyList<PersonId> Of(Place? from, RoomFacts to, IReadOnlyCollection<RoomFacts> all, bool later = false)
    {
        var teachers = TeachersAt(from);
        IReadOnlyList<PersonId>[] inTurn = to.ApprovalFor(later) == ApprovalRule.RoomStaff
            ? [to.Staff, teachers, from?.Room.Staff ?? []]
            : [teachers, from?.Room.Staff ?? [], to.Staff];
        return inTurn.FirstOrDefault(staff => staff.Count > 0) ?? [.. Office(all).Distinct()];
    }

    /// <summary>Staff of the offices: asked as well where it is urgent, and where nobody else is there to ask.</summary>
    public static IEnumerable<PersonId> Office(IEnumerable<RoomFacts> rooms) => rooms.Where(room => room.Kind == RoomKind.Office).SelectMany(room => room.Staff);

    /// <summary>Whoever teaches the class the student is in.</summary>
    public static IReadOnlyList<PersonId> TeachersAt(Place? from) => from?.Class is { } @class ? [.. @class.Teachers.Select(teacher => teacher.Id)] : [];
}
