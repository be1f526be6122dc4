using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Contracts;

/// <summary>Something that happened to a pass, in the order it happened.</summary>
/// <param name="Cursor">Grows with every event; read on from the last one seen.</param>
/// <param name="Kind">What happened.</param>
/// <param name="School">Where.</param>
/// <param name="At">Instant it became true, which for things that happen by themselves may lie before it was written.</param>
/// <param name="By">Who did it; <c>default</c> for the system.</param>
/// <param name="Pass">The pass; <c>default</c> for a start that was refused before there was one.</param>
/// <param name="Student">Whose pass.</param>
/// <param name="From">Room left.</param>
/// <param name="To">Room gone to, as of this event.</param>
/// <param name="Rule">The rule that refused, for <see cref="PassEventKind.Refused"/>.</param>
/// <param name="Word">A reason or message given, if any; for <see cref="PassEventKind.Changed"/> what it was and what it became ("Nurse, 5 min → Library, 12 min").</param>
public sealed record PassEvent(
    long Cursor, PassEventKind Kind, SchoolId School, DateTimeOffset At, PersonId By, PassId Pass, PersonId Student, RoomId From, RoomId To, StartRule? Rule, string? Word);

/// <summary>What can happen to a pass.</summary>
public enum PassEventKind
{
    /// <summary>A student asked.</summary>
    Requested,

    /// <summary>It started.</summary>
    Started,

    /// <summary>A rule refused its start.</summary>
    Refused,

    /// <summary>Staff changed its destination or minutes before it started; the line stands before that of the start.</summary>
    Changed,

    /// <summary>Staff said no.</summary>
    Denied,

    /// <summary>The student took the request back.</summary>
    Withdrawn,

    /// <summary>Nobody answered in time.</summary>
    Lapsed,

    /// <summary>Its time was over and the student still out.</summary>
    Overtime,

    /// <summary>It ended by the student or by staff.</summary>
    Ended,

    /// <summary>It ended by itself at the school's overtime limit; when the student was back is not recorded.</summary>
    EndNotRecorded,
}
