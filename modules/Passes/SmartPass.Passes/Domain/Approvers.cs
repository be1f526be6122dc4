using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Who is asked for a pass.</summary>
internal static class Approvers
{
    /// <summary>By the destination's rule; where that names nobody, whoever watches the room the student is in, then whoever watches the destination. Nobody at all: the request cannot be made.</summary>
    public static IReadOnlyList<PersonId> Of(Place from, RoomFacts to)
    {
        IReadOnlyList<PersonId> teachers = from.Class is { } @class ? [.. @class.Teachers.Select(teacher => teacher.Id)] : [];
        IReadOnlyList<PersonId>[] inTurn = to.Approval == ApprovalRule.RoomStaff
            ? [to.Staff, teachers, from.Room.Staff]
            : [teachers, from.Room.Staff, to.Staff];
        return inTurn.FirstOrDefault(staff => staff.Count > 0) ?? [];
    }
}
