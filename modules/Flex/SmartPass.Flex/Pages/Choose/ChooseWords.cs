using System.Globalization;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Flex.Pages.Choose;

/// <summary>What a student reads of sessions, seats and lines.</summary>
internal static class ChooseWords
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>"Today", "Tomorrow", "Fri, Oct 16".</summary>
    public static string Day(School school, DateOnly date, DateTimeOffset now) => (date.DayNumber - school.Date(now).DayNumber) switch
    {
        0 => "Today",
        1 => "Tomorrow",
        _ => date.ToString("ddd, MMM d", English),
    };

    /// <summary>"3:00 PM today", "tomorrow 3:00 PM", "Fri 3:00 PM", and from a week on "Fri, Oct 30, 3:00 PM".</summary>
    public static string Moment(School school, DateTimeOffset instant, DateTimeOffset now) => (school.Date(instant).DayNumber - school.Date(now).DayNumber, school.Time(instant)) switch
    {
        (0, var time) => $"{time} today",
        (1, var time) => $"tomorrow {time}",
        (> 1 and < 7, var time) => $"{school.Date(instant).ToString("ddd", English)} {time}",
        var (_, time) => $"{school.Date(instant).ToString("ddd, MMM d", English)}, {time}",
    };

    /// <summary>"1:00 to 1:40 PM".</summary>
    public static string Times(School school, SessionTimes times)
    {
        var (from, until) = (school.Time(times.StartsAt), school.Time(times.EndsAt));
        return from[^2..] == until[^2..] ? $"{from[..^3]} to {until}" : $"{from} to {until}";
    }

    /// <summary>What still is to be chosen, and by when.</summary>
    public static string ToDo(School school, IReadOnlyList<ComingSession> sessions, DateTimeOffset now) => sessions.Where(session => session.IsToChoose(now)).OrderBy(session => session.Times.ClosesAt).ToList() switch
    {
        [] => "Nothing to choose right now.",
        [var one] when school.Date(one.Times.ClosesAt) == one.Date => $"Choose for {InText(Day(school, one.Date, now))} by {school.Time(one.Times.ClosesAt)}.",
        [var one] => $"Choose for {InText(Day(school, one.Date, now))} by {Moment(school, one.Times.ClosesAt, now)}.",
        [var first, ..] some => $"{some.Count} sessions to choose, the first by {Moment(school, first.Times.ClosesAt, now)}.",
    };

    /// <summary>What a student has in a session, as an icon and words.</summary>
    public static (string Icon, string Words) State(School school, ComingSession session, DateTimeOffset now) => session switch
    {
        { Off: { } why } => ("x", $"Called off ({why})"),
        { Seat: { Rank: SignUpRank.Placed } seat } => ("map-pin", $"Placed: {seat.Title}"),
        { Seat: { IsLocked: true } seat } => ("lock", seat.Title),
        { Seat: { } seat } => ("check", seat.Title),
        { Line: { } line } => ("hourglass", $"Waiting, {Ordinal(line.Place)} in line"),
        { Times.OpensAt: { } opens } when now < opens => ("clock", $"Opens {Moment(school, opens, now)}"),
        { Times.ClosesAt: var closes } when now < closes => ("circle-check", $"Choose by {Moment(school, closes, now)}"),
        _ => ("clock", "Sign-up is closed"),
    };

    /// <summary>What a student has in a session, in a sentence.</summary>
    public static string Has(ComingSession session) => session switch
    {
        { Off: not null } => "Called off",
        { Seat: { Rank: SignUpRank.Placed } seat } => $"You were placed in {seat.Title}",
        { Seat: { } seat } => $"You’re in {seat.Title}",
        { Line: { } line } => $"You’re {Ordinal(line.Place)} in line for {line.Title}",
        _ => "Nothing chosen yet",
    };

    /// <summary>What a student may do in a session, or why not.</summary>
    public static string Say(School school, ChosenSession chosen, DateTimeOffset now) => chosen.Choosing switch
    {
        Choosing.CalledOff off => $"This session is called off ({off.Why}).",
        Choosing.Assigned assigned when assigned.Seat.Activity != chosen.Session.Seat?.Activity => $"You are in {assigned.Seat.Title} at that time. {Assigned(chosen.AssignedBy)}",
        Choosing.Assigned => Assigned(chosen.AssignedBy),
        Choosing.NotYet not => $"Sign-up opens {Moment(school, not.Opens, now)}.",
        Choosing.Closed => chosen.Session.Seat is null ? "Sign-up is closed: the cut-off has passed. A teacher tells you where to go." : "Sign-up is closed: the cut-off has passed. Ask the host if you need a change.",
        Choosing.Missed missed => $"You missed {CountWords.Count(missed.Sessions, "session")}, so a teacher signs you up for now. Ask the host of what you would like.",
        Choosing.Busy busy => $"You have {busy.Seat.Title} at that time. Leave it first to choose here.",
        Choosing.Open open when chosen.Session.Seat is null => $"Choose by {Moment(school, open.Until, now)}.",
        Choosing.Open open => $"You can change until {Moment(school, open.Until, now)}.",
        _ => "",
    };

    public static string Seats(SeatsLeft seats) => seats switch
    {
        { Left: null } => "Open",
        { IsFull: true, Waiting: > 0 } => $"Full: {seats.Waiting.ToString("N0", English)} waiting",
        { IsFull: true } => "Full",
        _ => $"{CountWords.Count(seats.Left.Value, "seat")} left",
    };

    public static string? Fits(ActivityCard card) => card.Fit switch
    {
        Fit.Invited => card.InvitedBy is { } inviter ? $"{inviter} invites you" : "You are invited",
        Fit.ByName => "For you",
        Fit.ByClass => "For your class",
        Fit.ByGrade => "For your grade",
        _ => null,
    };

    /// <summary>What the one button of an activity says.</summary>
    public static string Act(CardAct act) => act switch
    {
        CardAct.SignUp => "Sign up",
        CardAct.Change => "Change to this",
        CardAct.Wait => "Join the waitlist",
        CardAct.WaitInstead => "Wait for this instead",
        CardAct.Leave => "Leave",
        CardAct.LeaveLine => "Leave the line",
        _ => "",
    };

    /// <summary>"1st", "2nd", "11th".</summary>
    public static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };

    /// <summary>Hue and icon are those of the room, as everywhere.</summary>
    public static string PlaceClass(RoomFacts? room) => room switch
    {
        null => "place other",
        { Hue: { } hue } => $"place {room.KindClass} hue-{hue}",
        _ => $"place {room.KindClass}",
    };

    private static string Assigned(string? by) => by is null ? "You are assigned here. Ask the host if that should change." : $"Assigned by {by}; ask them if that should change.";

    private static string InText(string day) => day is "Today" or "Tomorrow" ? day.ToLowerInvariant() : day;
}
