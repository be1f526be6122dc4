using SmartPass.Kernel;

namespace SmartPass.Passes.Domain;

/// <summary>How a pass came to its end: one value, so that who, how and when cannot disagree.</summary>
internal sealed record Ending(DateTimeOffset At, PersonId By, EndedHow How)
{
    public static Ending ByStudent(DateTimeOffset at, PersonId student) => new(at, student, EndedHow.ByStudent);

    public static Ending ByStaff(DateTimeOffset at, PersonId staff) => new(at, staff, EndedHow.ByStaff);

    public static Ending NotRecorded(DateTimeOffset at) => new(at, default, EndedHow.NotRecorded);

    /// <summary>Staff said later when the student was back.</summary>
    public static Ending Corrected(DateTimeOffset at, PersonId staff) => new(at, staff, EndedHow.Corrected);
}

internal enum EndedHow
{
    ByStudent,
    ByStaff,

    /// <summary>At the kiosk of the room.</summary>
    AtKiosk,

    /// <summary>With the digits on the room's screen.</summary>
    ByRoomCode,

    /// <summary>With the PIN of staff of the room.</summary>
    ByStaffPin,

    NotRecorded,
    Corrected,
}
