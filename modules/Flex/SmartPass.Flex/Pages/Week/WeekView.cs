using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;

namespace SmartPass.Flex.Pages.Week;

/// <summary>The sessions of one week.</summary>
/// <param name="Stamp">What it was made from.</param>
/// <param name="StaleAt">When a session stands otherwise by the clock alone; null where none will this week.</param>
/// <param name="Monday">The week's first day.</param>
/// <param name="Today">By the school's calendar.</param>
/// <param name="Sessions">By their begin.</param>
/// <param name="Next">Date of the next session where this week has none; null where none is planned.</param>
/// <param name="Links">Addresses in this school.</param>
/// <param name="MayManage">Whether whoever looks may call sessions off and place students.</param>
internal sealed record WeekView(
    string Stamp, DateTimeOffset? StaleAt, DateOnly Monday, DateOnly Today, IReadOnlyList<SessionColumn> Sessions, DateOnly? Next, FlexLinks Links, bool MayManage)
{
    public bool IsThisWeek => Monday == Weeks.MondayOf(Today);

    /// <summary>"Oct 19 to Oct 25, 2026".</summary>
    public string InWords => $"{Monday.Short()} to {Monday.AddDays(6).Whole()}";
}

/// <summary>One session with what it offers.</summary>
/// <param name="Id">The session.</param>
/// <param name="Period">Name of its flex period.</param>
/// <param name="Date">The school's date.</param>
/// <param name="When">"10:40–11:20 AM".</param>
/// <param name="State">How it stands.</param>
/// <param name="StateInWords">The same in words.</param>
/// <param name="CalledOff">Why and for whom it is called off; null where it is not.</param>
/// <param name="Counts">Students and seats.</param>
/// <param name="Activities">The default room first, then by title.</param>
internal sealed record SessionColumn(
    SessionId Id, string Period, DateOnly Date, string When, SessionState State, string StateInWords, string? CalledOff, SessionCounts Counts, IReadOnlyList<ActivityCard> Activities)
{
    public bool IsOff => State is SessionState.NotHeld or SessionState.CalledOff;

    /// <summary>Whether it can still be called off or be held after all.</summary>
    public bool MayChange { get; init; }
}

/// <param name="For">Students it is for.</param>
/// <param name="Unfilled">Those of them without a seat at its time.</param>
/// <param name="Waiting">Students in line for one of its activities.</param>
internal sealed record SessionCounts(int For, int Unfilled, int Waiting)
{
    /// <summary>Those of them with a seat at its time.</summary>
    public int Seated => For - Unfilled;
}

/// <summary>One activity in a session.</summary>
/// <param name="Id">The activity in the session.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Host">Who leads it, and how many along.</param>
/// <param name="Room">Where.</param>
/// <param name="Seated">Seats taken.</param>
/// <param name="Capacity">Seats; null for no limit.</param>
/// <param name="Waiting">In line.</param>
/// <param name="Marks">Words on how it stands, such as called off.</param>
internal sealed record ActivityCard(ActivitySessionId Id, string Title, string Host, string Room, int Seated, int? Capacity, int Waiting, IReadOnlyList<string> Marks)
{
    public string Seats => Capacity is { } seats ? $"{Seated} of {seats}" : $"{Seated}, no limit";

    /// <summary>Length of its bar, of a hundred; null where it has no limit.</summary>
    public int? Fill => Capacity is { } seats ? seats == 0 ? 100 : Math.Min(100, Seated * 100 / seats) : null;
}
