using SmartPass.Kernel;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Tests.MyRoom;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Sessions;

/// <summary>Ms. Rivera teaches Biology in Room 214; Mr. Osei hosts Chess club in Room 215, which is nobody's room.</summary>
public abstract class SessionWorld : RoomWorld
{
    internal static readonly RoomId Room215 = new(6);

    protected SessionWorld()
    {
        School.RoomsById[Room215] = SchoolOfTests.Room(6, "Room 215", RoomKind.Classroom, ApprovalRule.SelfCheckout, null) with { Number = "215" };
        School.Change(SchoolOfTests.Library, room => room with { Staff = [] });
        School.Change(SchoolOfTests.Restroom, room => room with { ScheduledApproval = ApprovalRule.SelfCheckout });
    }

    /// <summary>Maya is due in Chess club, from then on for half an hour.</summary>
    internal void MayaIsDue(int from) => Sessions.Put(Lincoln.Maya, Room215, Lincoln.Osei, from, from + 30);

    internal static IEnumerable<PersonId> AskedOf(Pass pass) => pass.AskedOf.Select(asked => asked.StaffId);

    /// <summary>As the module of the sessions does when one of them changes.</summary>
    internal async Task SessionsChanged()
    {
        World.Services.GetRequiredTopics().Bump(SessionsOfTests.Topic);
        await Sweep();
    }
}
