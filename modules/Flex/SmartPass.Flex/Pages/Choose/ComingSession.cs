using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Flex.Pages.Choose;

/// <summary>A coming session as one student has it.</summary>
/// <param name="Id">The session.</param>
/// <param name="Period">Name of its flex period.</param>
/// <param name="Date">The school's date.</param>
/// <param name="Times">When it is and when one signs up for it.</param>
/// <param name="Off">Why it does not take place for this student; null where it does.</param>
/// <param name="Seat">Where the student is; null for nowhere.</param>
/// <param name="Line">What the student waits for; null for nothing.</param>
/// <param name="Aside">The student's own word that a stronger one has set aside; null for none.</param>
internal sealed record ComingSession(SessionId Id, string Period, DateOnly Date, SessionTimes Times, string? Off, OwnSeat? Seat, OwnPlace? Line, ActivitySessionId? Aside)
{
    public bool IsOpenAt(DateTimeOffset now) => Off is null && Times.IsOpenAt(now);

    public bool IsToChoose(DateTimeOffset now) => IsOpenAt(now) && Seat is null && Line is null;

    /// <summary>Instants at which it is other than before by the clock alone.</summary>
    public IEnumerable<DateTimeOffset> Turns => Times.OpensAt is { } opens ? [opens, Times.ClosesAt, Times.StartsAt, Times.EndsAt] : [Times.ClosesAt, Times.StartsAt, Times.EndsAt];
}

/// <param name="Activity">Where.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Room">Its room; null where it is unknown.</param>
/// <param name="Rank">By whose word.</param>
/// <param name="By">Who gave it.</param>
/// <param name="IsDefault">Whether it is the room for those who chose nothing.</param>
internal sealed record OwnSeat(ActivitySessionId Activity, string Title, RoomFacts? Room, SignUpRank Rank, PersonId By, bool IsDefault)
{
    public bool IsLocked => Rank > SignUpRank.OwnChoice;
}

/// <param name="Activity">What for.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Place">In line; the first has 1.</param>
internal sealed record OwnPlace(ActivitySessionId Activity, string Title, int Place);
