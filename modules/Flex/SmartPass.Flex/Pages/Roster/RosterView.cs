using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Roster;

/// <summary>An activity in one session, as its host sees it: who is in it, who was there, who waits, and who was moved elsewhere.</summary>
internal sealed record RosterView(
    string Stamp, DateTimeOffset At, DateTimeOffset? StaleAt, ActivityInSession Activity, ActivityId Of, string Room, string Hosts, IReadOnlyList<Seat> Seats, IReadOnlyList<Waits> Line, IReadOnlyList<Elsewhere> Elsewhere,
    RosterRights May, School School, FlexLinks Links)
{
    public string When => $"{Activity.Date.Say()}, {School.TimesOf(Activity.Times)}";

    /// <summary>Attendance is taken from a little before the begin.</summary>
    public bool TakesAttendance => Activity.CalledOff is null && At >= Activity.Times.StartsAt - Acts.TakeAttendance.Before;

    public bool IsOver => At >= Activity.Times.EndsAt;

    public int Marked(Attendance attendance) => Seats.Count(seat => seat.Attendance == attendance);

    /// <summary>"14 present, 1 late, 2 absent", or how many are not marked yet.</summary>
    public string Tally => string.Join(", ", Enum.GetValues<Attendance>().Select(one => (Mark: one, Count: Marked(one))).Where(one => one.Count > 0)
        .Select(one => $"{one.Count} {one.Mark.InWords()}").Append(Unmarked > 0 ? $"{Unmarked} not marked" : "").Where(words => words.Length > 0));

    public int Unmarked => Seats.Count(seat => seat is { Attendance: null, IsOff: false });
}

/// <param name="Student">Who.</param>
/// <param name="Rank">By whose word.</param>
/// <param name="By">Who gave it, where that was staff.</param>
/// <param name="Attendance">Whether they were there; null while it is not known.</param>
/// <param name="Out">Where they are out to now: "Restroom 2F since 10:52 AM"; null where they are not.</param>
/// <param name="MayTakeBack">Whether whoever looks may take them out.</param>
/// <param name="IsOff">Whether the session is called off for their grade.</param>
internal sealed record Seat(PersonFacts Student, SignUpRank Rank, string? By, Attendance? Attendance, string? Out, bool MayTakeBack, bool IsOff);

/// <param name="Student">Who waits.</param>
internal sealed record Waits(PersonFacts Student);

/// <summary>A student a stronger word moved.</summary>
/// <param name="Student">Who.</param>
/// <param name="Why">"In Math help, required by its host (Mr. Osei)".</param>
internal sealed record Elsewhere(PersonFacts Student, string Why);

/// <param name="Change">Whether they may change the activity itself.</param>
/// <param name="Hosts">Whether it is among those they host, or stand in for.</param>
/// <param name="HeldBack">Whether sign-ups are held back, as far as whoever looks said so.</param>
internal sealed record RosterRights(bool Change, bool Hosts, bool HeldBack);

internal static class AttendanceWords
{
    public static string InWords(this Attendance attendance) => attendance.ToString().ToLowerInvariant();
}
