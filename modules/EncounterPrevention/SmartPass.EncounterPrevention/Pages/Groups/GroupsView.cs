using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>The groups of a school.</summary>
/// <param name="Groups">Those that hold, will hold or are switched off, by name.</param>
/// <param name="Over">Those whose last day is over.</param>
/// <param name="All">How many there are, whatever the filter.</param>
/// <param name="Filter">Which are shown.</param>
/// <param name="MayManage">Whether whoever looks may make one.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record GroupsView(IReadOnlyList<GroupLine> Groups, IReadOnlyList<GroupLine> Over, int All, GroupFilter Filter, bool MayManage, EncounterLinks Links)
{
    /// <summary>From so many on it pays to look for one.</summary>
    private const int Many = 6;

    public bool ShowsFilter => All >= Many || Filter.IsSet;
}

/// <param name="Text">Words of the name or of members' names.</param>
/// <param name="Show">"on" or "off"; anything else for both.</param>
internal sealed record GroupFilter(string? Text, string? Show)
{
    public const string On = "on", Off = "off";

    public bool IsSet => !string.IsNullOrWhiteSpace(Text) || Show is On or Off;

    public bool Keeps(GroupLine line) => Show switch
    {
        On => !line.Group.Off,
        Off => line.Group.Off,
        _ => true,
    } && Words.All(word => line.Searched.Contains(word, StringComparison.OrdinalIgnoreCase));

    private string[] Words => (Text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

/// <param name="Group">The group.</param>
/// <param name="Members">Who is in it, by family name.</param>
/// <param name="Standing">How it stands today.</param>
/// <param name="Prevented">How often it prevented something in the last days.</param>
internal sealed record GroupLine(EncounterGroup Group, IReadOnlyList<PersonFacts> Members, GroupStanding Standing, int Prevented)
{
    public const int FacesShown = 3;

    /// <summary>"Maya Okafor, Jordan Blake and 2 more".</summary>
    public string Names => Members.Count > FacesShown + 1
        ? $"{string.Join(", ", Members.Take(FacesShown).Select(member => member.Name))} and {Members.Count - FacesShown} more"
        : string.Join(", ", Members.Select(member => member.Name));

    public string When => Dates.InWords(Group.From, Group.Until);

    public string Searched => string.Join(' ', Members.Select(member => $"{member.Name} {member.Number}").Prepend(Group.Name));
}

/// <summary>How a group stands on a day.</summary>
internal enum GroupStanding
{
    On,
    Off,
    NotYet,
    Over,
}

internal static class GroupStandings
{
    public static GroupStanding On(this EncounterGroup group, DateOnly day) => group switch
    {
        { Until: { } last } when last < day => GroupStanding.Over,
        { Off: true } => GroupStanding.Off,
        { From: { } first } when first > day => GroupStanding.NotYet,
        _ => GroupStanding.On,
    };

    public static string InWords(this GroupStanding standing) => standing switch
    {
        GroupStanding.On => "On",
        GroupStanding.Off => "Off",
        GroupStanding.NotYet => "Not yet",
        _ => "Over",
    };
}
