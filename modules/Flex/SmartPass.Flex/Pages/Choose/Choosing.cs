using SmartPass.Flex.Contracts;

namespace SmartPass.Flex.Pages.Choose;

/// <summary>Whether a student may choose in a session. What stands against it is the session's or the student's own, the same for all its activities: whom they must not meet shows nowhere.</summary>
internal abstract record Choosing
{
    private Choosing()
    {
    }

    internal sealed record Open(DateTimeOffset Until) : Choosing;

    internal sealed record NotYet(DateTimeOffset Opens) : Choosing;

    internal sealed record Closed : Choosing;

    internal sealed record CalledOff(string Why) : Choosing;

    /// <summary>Staff have the student somewhere at that time.</summary>
    internal sealed record Assigned(OwnSeat Seat) : Choosing;

    /// <summary>The student has chosen something at that time in another flex period.</summary>
    internal sealed record Busy(OwnSeat Seat, SessionId Session) : Choosing;

    /// <summary>The student missed so many sessions that a teacher signs them up.</summary>
    internal sealed record Missed(int Sessions) : Choosing;

    /// <param name="session">The session.</param>
    /// <param name="all">All coming sessions of the student.</param>
    /// <param name="missed">Sessions missed, and after how many a student cannot sign up.</param>
    /// <param name="now">The instant.</param>
    public static Choosing In(ComingSession session, IReadOnlyList<ComingSession> all, (int Sessions, int? Most) missed, DateTimeOffset now)
    {
        var beside = all.Where(other => other.Seat is not null && other.Off is null && other.Times.Overlaps(session.Times)).OrderByDescending(other => other.Id == session.Id).ToList();
        return session switch
        {
            { Off: { } why } => new CalledOff(why),
            _ when beside.Find(other => other.Seat!.IsLocked) is { } locked => new Assigned(locked.Seat!),
            { Times.OpensAt: { } opens } when now < opens => new NotYet(opens),
            { Times.ClosesAt: var closes } when now >= closes => new Closed(),
            _ when missed.Sessions >= missed.Most => new Missed(missed.Sessions),
            _ when beside.Find(other => other.Id != session.Id && other.Seat!.Rank == SignUpRank.OwnChoice) is { } other => new Busy(other.Seat!, other.Id),
            _ => new Open(session.Times.ClosesAt),
        };
    }
}
