using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Flex.Contracts;

/// <summary>All that a rule may look at when a student is about to have a seat. Rules are pure over it and their own data held ready in memory: the write gate is held while they judge.</summary>
/// <param name="Student">Who would have the seat.</param>
/// <param name="Activity">In what.</param>
/// <param name="Way">How it comes about.</param>
/// <param name="Rank">By whose word.</param>
/// <param name="By">Who does it: the student, staff, or the system.</param>
/// <param name="At">The instant of the decision.</param>
/// <param name="Seated">Everyone else who has a seat in it.</param>
public sealed record SignUpAttempt(PersonId Student, ActivityInSession Activity, SignUpWay Way, SignUpRank Rank, Actor By, DateTimeOffset At, IReadOnlyCollection<PersonId> Seated)
{
    /// <summary>What the student has at that time, in this session or in one that overlaps it.</summary>
    public IReadOnlyList<HeldSeat> Held { get; init; } = [];

    /// <summary>Seats that are free for this student; null for no limit.</summary>
    public int? SeatsLeft { get; init; }

    /// <summary>Whether the period and the activity are for this student.</summary>
    public bool Admits { get; init; } = true;

    /// <summary>Whether the session is called off for this student's grade.</summary>
    public bool CalledOffForStudent { get; init; }

    /// <summary>How many sessions the student missed lately; 0 where nobody counts.</summary>
    public int NoShows { get; init; }

    /// <summary>After so many a student cannot sign up any more; null for never.</summary>
    public int? MostNoShows { get; init; }
}

/// <summary>An activity as it takes place in one session.</summary>
/// <param name="Id">The activity in the session.</param>
/// <param name="Session">The session.</param>
/// <param name="School">Its school.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Room">Where.</param>
/// <param name="Hosts">Who hosts it.</param>
/// <param name="Capacity">Most students; null for no limit.</param>
/// <param name="Date">The school's date.</param>
/// <param name="Times">When it is and when one signs up for it.</param>
public sealed record ActivityInSession(
    ActivitySessionId Id, SessionId Session, SchoolId School, string Title, RoomId Room, IReadOnlyList<PersonId> Hosts, int? Capacity, DateOnly Date, SessionTimes Times)
{
    /// <summary>Why it does not take place, in a few words; null where it does.</summary>
    public string? CalledOff { get; init; }

    /// <summary>Whether it takes nobody for now.</summary>
    public HoldBack HeldBack { get; init; }
}

/// <summary>Whom an activity does not take for now.</summary>
public enum HoldBack
{
    /// <summary>It takes everyone.</summary>
    Nobody,

    /// <summary>Students who sign up or would be placed; its host said so.</summary>
    Students,

    /// <summary>Nor those whom its hosts ask for; an administrator said so.</summary>
    Everyone,
}

/// <summary>The instants of a session.</summary>
/// <param name="StartsAt">It begins.</param>
/// <param name="EndsAt">It ends; not included.</param>
/// <param name="OpensAt">Sign-up opens; null from the beginning.</param>
/// <param name="ClosesAt">The cut-off, moved by the time the site was down before it.</param>
public sealed record SessionTimes(DateTimeOffset StartsAt, DateTimeOffset EndsAt, DateTimeOffset? OpensAt, DateTimeOffset ClosesAt)
{
    /// <summary>Whether students sign up and change at an instant.</summary>
    public bool IsOpenAt(DateTimeOffset at) => !(at < OpensAt) && at < ClosesAt;

    /// <summary>Whether nobody can be in both.</summary>
    public bool Overlaps(SessionTimes other) => StartsAt < other.EndsAt && other.StartsAt < EndsAt;
}

/// <summary>How a seat comes about.</summary>
public enum SignUpWay
{
    /// <summary>The student signs up.</summary>
    Student,

    /// <summary>Staff assign the student.</summary>
    Staff,

    /// <summary>The student moves up from the waitlist.</summary>
    MovesUp,

    /// <summary>A stronger word was taken back, and the student comes back to what they had.</summary>
    ComesBack,

    /// <summary>The student is placed at the cut-off.</summary>
    Placement,
}

/// <summary>A seat that a student has.</summary>
/// <param name="Session">In which session.</param>
/// <param name="Title">In which activity.</param>
/// <param name="Rank">By whose word.</param>
/// <param name="Hosts">Who hosts it.</param>
public sealed record HeldSeat(SessionId Session, string Title, SignUpRank Rank, IReadOnlyList<PersonId> Hosts);
