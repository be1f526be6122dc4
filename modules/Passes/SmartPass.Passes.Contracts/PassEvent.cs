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
/// <param name="Rule">The rule that refused, kept back or was set aside; null for everything else.</param>
/// <param name="Word">A reason or message given, if any; for <see cref="PassEventKind.Changed"/> what it was and what it became ("Nurse, 5 min → Library, 12 min", "5 min → 12 min").</param>
public sealed record PassEvent(
    long Cursor, PassEventKind Kind, SchoolId School, DateTimeOffset At, PersonId By, PassId Pass, PersonId Student, RoomId From, RoomId To, StartRule? Rule, string? Word)
{
    /// <summary>The start that was tried, where a rule refused it, kept it back or was set aside; null for everything else.</summary>
    public TriedStart? Tried { get; init; }
}

/// <summary>A start that a rule refused, or that staff let go against it.</summary>
/// <param name="Route">The way it was made.</param>
/// <param name="UnderWay">The student was out already and wanted to go on to another place.</param>
/// <param name="Note">What the rule's own module noted of it (<see cref="StartVerdict.Refused.Note"/>).</param>
/// <param name="Reason">Why staff let the student go against it; null where it was refused, or where the rule asks for no reason.</param>
public sealed record TriedStart(PassRoute Route, bool UnderWay, string? Note, string? Reason);

/// <summary>What can happen to a pass.</summary>
public enum PassEventKind
{
    /// <summary>A student asked, for now or for a later time.</summary>
    Requested,

    /// <summary>Nobody answered for a while, and the student's current teacher is asked as well.</summary>
    Escalated,

    /// <summary>It is to start at a later time: an appointment was made, a scheduled pass was granted. The word tells when.</summary>
    Planned,

    /// <summary>A planned pass starts soon.</summary>
    Reminded,

    /// <summary>Its time came and a rule refuses: it waits until it may start.</summary>
    Held,

    /// <summary>It waits in line for a place.</summary>
    InLine,

    /// <summary>A place in line is offered to the student.</summary>
    Offered,

    /// <summary>The offer was not taken up in time.</summary>
    PassedOver,

    /// <summary>It started.</summary>
    Started,

    /// <summary>A rule refused its start.</summary>
    Refused,

    /// <summary>It waits, in line or held, and another rule than the last one keeps it back. Told to nobody: it is for the rule's own module.</summary>
    KeptBack,

    /// <summary>Staff let it start against a rule; the line stands before that of the start.</summary>
    Overridden,

    /// <summary>Staff changed its destination or minutes; before it started, the line stands before that of the start.</summary>
    Changed,

    /// <summary>The student was at a stop of the trip and goes on to the next.</summary>
    NextStop,

    /// <summary>Staff wrote a comment.</summary>
    Commented,

    /// <summary>Staff said no.</summary>
    Denied,

    /// <summary>The student declined an appointment.</summary>
    Declined,

    /// <summary>Whoever made it took it back before it started.</summary>
    Withdrawn,

    /// <summary>Nobody answered in time, its planned time went by, or its line was cleared.</summary>
    Lapsed,

    /// <summary>Its time was over and the student still out.</summary>
    Overtime,

    /// <summary>It is overtime for so long that it no longer holds a place.</summary>
    Forgotten,

    /// <summary>It ended by the student or by staff.</summary>
    Ended,

    /// <summary>It ended by itself at the school's overtime limit; when the student was back is not recorded.</summary>
    EndNotRecorded,

    /// <summary>Staff corrected an end that was not recorded. The word tells what it is now.</summary>
    Corrected,

    /// <summary>Whoever ended it took that back at once: it goes on.</summary>
    Reopened,

    /// <summary>Staff reported the student; the pass is the one they were out on, if any.</summary>
    Reported,
}
