using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Choose;

/// <summary>An activity of a session as one student sees it.</summary>
/// <param name="Id">The activity in the session.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What one does there; null where nobody said.</param>
/// <param name="Hosts">Who hosts it, the one who leads it first.</param>
/// <param name="Room">Its room; null where it is unknown.</param>
/// <param name="Tags">Tags.</param>
/// <param name="Seats">How many it has left.</param>
/// <param name="Off">Why it is called off; null where it is not.</param>
internal sealed record ActivityCard(
    ActivitySessionId Id, string Title, string? Description, IReadOnlyList<PersonFacts> Hosts, RoomFacts? Room, IReadOnlyList<string> Tags, SeatsLeft Seats, string? Off)
{
    /// <summary>Longer descriptions are opened by a tap.</summary>
    private const int Short = 120;

    public Fit Fit { get; init; } = Fit.Everyone;

    /// <summary>Who invites the student.</summary>
    public string? InvitedBy { get; init; }

    public Own Own { get; init; }

    /// <summary>In line; 0 for someone who does not wait.</summary>
    public int Place { get; init; }

    public CardAct Act { get; init; }

    public bool IsLong => Description?.Length > Short;

    public string HostNames => string.Join(", ", Hosts.Select(host => host.Name));
}

/// <param name="Left">Seats left; null for no limit.</param>
/// <param name="Waiting">How many wait for one.</param>
internal sealed record SeatsLeft(int? Left, int Waiting)
{
    public bool IsFull => Left <= 0;
}

/// <summary>How well an activity fits a student, the best first.</summary>
internal enum Fit
{
    /// <summary>Someone invites them.</summary>
    Invited,

    /// <summary>It is for them by name.</summary>
    ByName,

    /// <summary>It is for a class of theirs.</summary>
    ByClass,

    /// <summary>It is for their grade.</summary>
    ByGrade,

    Everyone,
}

/// <summary>What a student has in an activity.</summary>
internal enum Own
{
    Nothing,
    Seat,
    Line,

    /// <summary>A stronger word has the student elsewhere.</summary>
    SetAside,
}

/// <summary>The one thing a student can do with an activity.</summary>
internal enum CardAct
{
    Nothing,
    SignUp,

    /// <summary>The student has a seat in another one.</summary>
    Change,
    Wait,

    /// <summary>The student waits for another one, and would leave that line.</summary>
    WaitInstead,
    Leave,
    LeaveLine,
}

internal static class CardActs
{
    /// <param name="session">The session.</param>
    /// <param name="choosing">Whether the student may choose in it.</param>
    /// <param name="card">The activity.</param>
    /// <param name="now">The instant.</param>
    public static CardAct Of(ComingSession session, Choosing choosing, ActivityCard card, DateTimeOffset now) => (card.Own, choosing) switch
    {
        (Own.Seat, not Choosing.CalledOff) when session.Seat!.Rank == SignUpRank.OwnChoice && now < session.Times.ClosesAt => CardAct.Leave,
        (Own.Line, not Choosing.CalledOff) when now < session.Times.ClosesAt => CardAct.LeaveLine,
        (Own.Nothing, Choosing.Open) when card.Off is null => (card.Seats.IsFull, session) switch
        {
            (true, { Line: not null }) => CardAct.WaitInstead,
            (true, _) => CardAct.Wait,
            (false, { Seat: not null }) => CardAct.Change,
            _ => CardAct.SignUp,
        },
        _ => CardAct.Nothing,
    };

    public static Fit FitOf(Audience audience, PersonFacts student, Func<ClassId, bool> attends, bool invited) => audience switch
    {
        _ when invited => Fit.Invited,
        _ when audience.Students.Contains(student.Id) => Fit.ByName,
        _ when audience.Classes.Any(attends) => Fit.ByClass,
        _ when student.Grade is { } grade && audience.Grades.Contains(grade) => Fit.ByGrade,
        _ => Fit.Everyone,
    };
}
