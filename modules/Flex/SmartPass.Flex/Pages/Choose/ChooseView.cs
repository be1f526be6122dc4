using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Choose;

/// <summary>Where a student chooses: the coming sessions, and the activities of one of them.</summary>
/// <param name="Stamp">What it was made from.</param>
/// <param name="At">The instant it was made.</param>
/// <param name="Sessions">Coming sessions, as they begin.</param>
/// <param name="Chosen">The one whose activities are shown; null where there is none.</param>
/// <param name="Filter">Which activities are shown.</param>
/// <param name="School">The school.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record ChooseView(string Stamp, DateTimeOffset At, IReadOnlyList<ComingSession> Sessions, ChosenSession? Chosen, ChooseFilter Filter, School School, FlexLinks Links)
{
    /// <summary>So many sessions are in view; those beyond are opened by a tap.</summary>
    private const int MostInView = 6;

    /// <summary>From so many activities on it pays to look for one.</summary>
    private const int Many = 6;

    public IReadOnlyList<ComingSession> Next => [.. Sessions.Take(MostInView)];

    public IReadOnlyList<ComingSession> Later => [.. Sessions.Skip(MostInView)];

    public bool IsLaterChosen => Later.Any(IsChosen);

    public bool ShowsFilter => Chosen?.Count >= Many || Filter.IsSet;

    /// <summary>When something changes by the clock alone: a session opens, closes, begins or ends, or the days are called otherwise.</summary>
    public DateTimeOffset StaleAt =>
        Sessions.SelectMany(session => session.Turns).Where(turn => turn > At).Append(School.Instant(School.Date(At).AddDays(1), default)).Min();

    public string Region => Links.Choose + Filter.Query(Chosen?.Session.Id, "region");

    /// <summary>All activities of the session that is chosen.</summary>
    public string Unfiltered => Chosen is null ? Links.Choose : Links.ChooseIn(Chosen.Session.Id);

    public bool IsChosen(ComingSession session) => session.Id == Chosen?.Session.Id;

    public string In(SessionId session) => Links.Choose + Filter.Query(session);
}

/// <summary>The session whose activities are shown.</summary>
/// <param name="Session">The session.</param>
/// <param name="Choosing">Whether the student may choose in it.</param>
/// <param name="AssignedBy">Who has the student at that time; null where nobody has, or it is not known.</param>
/// <param name="Cards">Activities that the filter keeps, those that fit best first.</param>
/// <param name="Count">All that are for the student, whatever the filter.</param>
/// <param name="Tags">Tags of all.</param>
/// <param name="Hosts">Hosts of all.</param>
internal sealed record ChosenSession(
    ComingSession Session, Choosing Choosing, string? AssignedBy, IReadOnlyList<ActivityCard> Cards, int Count, IReadOnlyList<string> Tags, IReadOnlyList<PersonFacts> Hosts)
{
    /// <summary>Whether the student can give back the seat they have.</summary>
    public bool MayLeave(DateTimeOffset now) => Session is { Off: null, Seat.Rank: SignUpRank.OwnChoice } && now < Session.Times.ClosesAt;
}
