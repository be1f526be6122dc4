using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Whether someone may start a pass to a room: to a staff-only room its own staff send students, and those who may answer all.</summary>
internal static class MaySend
{
    public static bool Allows(Actor by, RoomFacts to, bool later = false) =>
        to.ApprovalFor(later) != ApprovalRule.StaffOnly || to.Staff.Contains(by.Seat) || by.Can(PassPermissions.AnswerAny);
}
