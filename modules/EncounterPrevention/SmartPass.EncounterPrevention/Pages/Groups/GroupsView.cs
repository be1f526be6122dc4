using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>A page of the groups of a school.</summary>
/// <param name="Stamp">What it was made from.</param>
/// <param name="StaleAt">When groups may stand differently by the calendar alone.</param>
/// <param name="Lines">Those of this page, in the list's order.</param>
/// <param name="Counts">How many there are.</param>
/// <param name="Filter">Which are shown.</param>
/// <param name="Page">Which page this is.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="MayManage">Whether whoever looks may make one.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record GroupsView(
    string Stamp, DateTimeOffset StaleAt, IReadOnlyList<GroupLine> Lines, GroupCounts Counts, GroupFilter Filter, int Page, int Pages, bool MayManage, EncounterLinks Links)
{
    /// <summary>From so many on it pays to look for one.</summary>
    private const int Many = 6;

    /// <summary>Those that hold, will hold or are switched off.</summary>
    public IReadOnlyList<GroupLine> Groups => [.. Lines.Where(line => line.Standing != GroupStanding.Over)];

    /// <summary>Those whose last day is over.</summary>
    public IReadOnlyList<GroupLine> Over => [.. Lines.Where(line => line.Standing == GroupStanding.Over)];

    public bool ShowsFilter => Counts.All >= Many || Filter.IsSet;

    public string At(int page) => Links.Groups + Filter.Query(page);

    public string Region => Links.Groups + Filter.Query(Page, "region");
}

/// <param name="All">All of the school, whatever the filter.</param>
/// <param name="OutTogether">Those of which members are out at the same time now, whatever the filter.</param>
/// <param name="Over">Those that the filter keeps and whose last day is over.</param>
internal sealed record GroupCounts(int All, int OutTogether, int Over);

/// <param name="Group">The group.</param>
/// <param name="Members">Who is in it, by family name.</param>
/// <param name="Standing">How it stands today.</param>
/// <param name="Prevented">How often it prevented something in the last days.</param>
/// <param name="OutTogether">Whether two of its members are out now, while it holds.</param>
internal sealed record GroupLine(EncounterGroup Group, IReadOnlyList<PersonFacts> Members, GroupStanding Standing, int Prevented, bool OutTogether)
{
    public const int FacesShown = 3;

    /// <summary>"Maya Okafor, Jordan Blake and 2 more".</summary>
    public string Names => Members.Count > FacesShown + 1
        ? $"{string.Join(", ", Members.Take(FacesShown).Select(member => member.Name))} and {Members.Count - FacesShown} more"
        : string.Join(", ", Members.Select(member => member.Name));

    public string When => Dates.InWords(Group.From, Group.Until);
}
