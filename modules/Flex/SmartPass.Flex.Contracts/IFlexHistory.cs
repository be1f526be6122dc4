using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Flex.Contracts;

/// <summary>Everything that ever happened to sign-ups, for followers that keep a cursor. Written in each act's own transaction, so nothing is missing and nothing is there that did not happen.</summary>
public interface IFlexHistory
{
    /// <summary>Events after a cursor, of all schools, in order; 0 reads from the beginning.</summary>
    Task<IReadOnlyList<FlexEvent>> After(long cursor, int most, CancellationToken stop = default);
}

/// <summary>Something that happened to a sign-up.</summary>
/// <param name="Cursor">Grows with every event; read on from the last one seen.</param>
/// <param name="Kind">What happened.</param>
/// <param name="End">Why it is over; null for everything else.</param>
/// <param name="School">Where.</param>
/// <param name="At">Instant (UTC) it became true.</param>
/// <param name="By">Who did it; <c>default</c> for what follows by itself.</param>
/// <param name="Student">Whose sign-up.</param>
/// <param name="Activity">For what.</param>
/// <param name="Rank">By whose word it is there.</param>
public sealed record FlexEvent(long Cursor, FlexEventKind Kind, SignUpEnd? End, SchoolId School, DateTimeOffset At, PersonId By, PersonId Student, ActivitySessionId Activity, SignUpRank Rank)
{
    /// <summary>The activity in its session, as it is called and timed now; null where it is not there any more.</summary>
    public SessionOfActivity? Session { get; init; }

    /// <summary>What was tried and refused; null for everything else.</summary>
    public TriedSignUp? Tried { get; init; }
}

/// <param name="Id">The session.</param>
/// <param name="Title">Title of the activity.</param>
/// <param name="StartsAt">Instant (UTC) it begins.</param>
/// <param name="EndsAt">Instant (UTC) it ends.</param>
/// <param name="Room">Where it is.</param>
/// <param name="Period">Name of the flex period.</param>
public sealed record SessionOfActivity(SessionId Id, string Title, DateTimeOffset StartsAt, DateTimeOffset EndsAt, RoomId Room, string Period)
{
    /// <summary>Why the whole session is called off, for all or some grades, as students may read it; null while it is held.</summary>
    public string? CalledOff { get; init; }
}

/// <param name="Rule">The rule that refused it.</param>
/// <param name="Way">How the seat was to come about.</param>
/// <param name="Note">What the module of the rule remembers of it.</param>
public sealed record TriedSignUp(SignUpRule Rule, SignUpWay Way, string? Note);

/// <summary>What happened to a sign-up.</summary>
public enum FlexEventKind
{
    /// <summary>The student chose it and has a seat.</summary>
    SignedUp,

    /// <summary>The student waits for a seat.</summary>
    Waits,

    /// <summary>A seat became free, and the student who waited has it.</summary>
    MovedUp,

    /// <summary>Staff have the student there.</summary>
    Assigned,

    /// <summary>The student had chosen nothing and was placed.</summary>
    Placed,

    /// <summary>A stronger word has the student elsewhere.</summary>
    SetAside,

    /// <summary>The stronger word was taken back, and the student has the seat again.</summary>
    CameBack,

    /// <summary>It is over; why is said beside it.</summary>
    Over,

    /// <summary>The whole session is called off for the student, who keeps the seat in case it is held after all.</summary>
    SessionOff,

    /// <summary>The session is held after all, and the student has the seat.</summary>
    SessionOn,

    /// <summary>A seat was refused by a rule that must not be told from others; there is no sign-up. Concerns whoever keeps that rule, never the student.</summary>
    Refused,
}

/// <summary>Why a sign-up is over.</summary>
public enum SignUpEnd
{
    /// <summary>The student left.</summary>
    Left,

    /// <summary>The student chose another activity, or moved up to it.</summary>
    ChoseAnother,

    /// <summary>Staff took it back.</summary>
    TakenBack,

    /// <summary>Staff moved the student to another activity of the session.</summary>
    Moved,

    /// <summary>The activity was called off.</summary>
    CalledOff,

    /// <summary>When it would have come back there was no seat any more, or something else stood against it.</summary>
    NoSeatLeft,

    /// <summary>The cut-off came and no seat had become free.</summary>
    CutOff,

    /// <summary>The student is not at the school any more.</summary>
    LeftSchool,
}
