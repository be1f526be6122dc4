using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Planned;

/// <summary>What is planned by someone, or from and to their rooms.</summary>
/// <param name="Asking">Requests for later that wait for them.</param>
/// <param name="Days">Today and the days to come, each with its passes.</param>
/// <param name="Past">Of the last days: declined, or their time went by.</param>
/// <param name="Series">What comes again.</param>
internal sealed record PlannedView(
    string Stamp, DateTimeOffset StaleAt, IReadOnlyList<PlannedLine> Asking, IReadOnlyList<PlannedDay> Days, IReadOnlyList<PlannedLine> Past, IReadOnlyList<SeriesLine> Series, PassLinks Links)
{
    public bool IsEmpty => Asking.Count + Days.Count + Past.Count + Series.Count == 0;
}

/// <param name="Name">"Today", "Tomorrow", "Monday, Oct 19".</param>
/// <param name="Date">The date, for its heading's id.</param>
/// <param name="Passes">By time.</param>
internal sealed record PlannedDay(string Name, DateOnly Date, IReadOnlyList<PlannedLine> Passes);

/// <param name="Pass">The pass.</param>
/// <param name="Student">Who is to go.</param>
/// <param name="From">Room they will leave; null while nobody has said.</param>
/// <param name="To">Where to.</param>
/// <param name="When">Time, with the day where it stands under none.</param>
/// <param name="State">How it stands, in a word or two; null for what is as planned.</param>
/// <param name="MayMove">Whether whoever looks may change its time or take it back.</param>
internal sealed record PlannedLine(Pass Pass, PersonFacts Student, RoomFacts? From, RoomFacts To, string When, string? State, bool MayMove)
{
    public PassId Id => Pass.Id;

    /// <summary>Why it was made, in a word.</summary>
    public string Kind => Pass.Route switch
    {
        PassRoute.Recurring => "comes again",
        PassRoute.Appointment => Pass.Declinable ? "appointment" : "appointment, not to be declined",
        _ => "planned pass",
    };

    public static string? StateOf(Pass pass) => pass.Status switch
    {
        PassStatus.Held => "Waiting to start",
        PassStatus.Declined => "Declined",
        PassStatus.Lapsed when pass.Answer is null && pass.MadeById == pass.StudentId => "Not answered",
        PassStatus.Lapsed => "Missed",
        _ => null,
    };
}

/// <param name="Series">The series.</param>
/// <param name="Student">Who is to go.</param>
/// <param name="To">Where to.</param>
/// <param name="When">"every Tue, period 3, until Dec 18".</param>
internal sealed record SeriesLine(Series Series, PersonFacts Student, RoomFacts To, string When)
{
    public static string InWords(Series series, School school) =>
        $"every {string.Join(", ", series.Days.OrderBy(day => ((int)day + 6) % 7).Select(day => day.ToString()[..3]))}, "
        + $"{(series.Period is { } period ? $"period {period}" : school.Time(school.Instant(series.From, series.Time ?? default)))}, until {series.Until:MMM d}";
}
