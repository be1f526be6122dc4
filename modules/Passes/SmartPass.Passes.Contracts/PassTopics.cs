using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Contracts;

/// <summary>What goes stale when passes change.</summary>
public static class PassTopics
{
    /// <summary>Who is out in a school.</summary>
    public static string Hall(SchoolId school) => $"hall:{school}";

    /// <summary>What a school lets go: its rules, a freeze, paused rooms.</summary>
    public static string Rules(SchoolId school) => $"pass-rules:{school}";

    /// <summary>Starts that a rule refused or kept back, whichever it was. For followers of the history, never for a screen.</summary>
    public static string Tried(SchoolId school) => $"tried:{school}";

    /// <summary>Passes from and to a room.</summary>
    public static string Room(RoomId room) => $"room:{room}";

    /// <summary>Passes of students whom a class misses, whatever room they leave from.</summary>
    public static string Class(ClassId @class) => $"class:{@class}";

    /// <summary>A student's own passes and requests.</summary>
    public static string Student(PersonId student) => $"student:{student}";

    /// <summary>Requests that wait for a member of staff.</summary>
    public static string AskedOf(PersonId staff) => $"asked:{staff}";

    /// <summary>The kiosks and hallway displays of a school.</summary>
    public static string Devices(SchoolId school) => $"devices:{school}";
}
