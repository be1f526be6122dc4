using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>One group.</summary>
/// <param name="Stamp">What it was made from.</param>
/// <param name="StaleAt">When it may stand differently by the calendar alone.</param>
/// <param name="Group">The group.</param>
/// <param name="Standing">How it stands today.</param>
/// <param name="Members">Who is in it, by family name.</param>
/// <param name="Together">Members who are out at the same time now; empty unless there are two and the group holds.</param>
/// <param name="InFlex">Coming Flex sessions that bring members together.</param>
/// <param name="Entries">Its last entries in the log, newest first.</param>
/// <param name="History">What was changed, newest first.</param>
/// <param name="MayManage">Whether whoever looks may change it.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record GroupView(
    string Stamp, DateTimeOffset StaleAt, EncounterGroup Group, GroupStanding Standing, IReadOnlyList<PersonFacts> Members, IReadOnlyList<OutMember> Together, IReadOnlyList<SharedLine> InFlex,
    IReadOnlyList<EntryLine> Entries, IReadOnlyList<HistoryLine> History, bool MayManage, EncounterLinks Links)
{
    public string When => Dates.InWords(Group.From, Group.Until);
}

/// <param name="Name">Who is out.</param>
/// <param name="Where">"Room 214 → Library".</param>
/// <param name="Since">By the school's clock.</param>
/// <param name="Link">The pass.</param>
internal sealed record OutMember(string Name, string Where, string Since, string Link);

/// <param name="Title">The activity.</param>
/// <param name="When">When it begins, by the school's clock.</param>
/// <param name="Who">The members in it.</param>
/// <param name="Link">Its roster, where whoever looks may change it; null otherwise.</param>
internal sealed record SharedLine(string Title, string When, string Who, string? Link);

/// <param name="When">By the school's clock.</param>
/// <param name="Who">Who was to go.</param>
/// <param name="Outcome">What came of it, in a word or two.</param>
/// <param name="Others">"Jordan Blake out", "Jordan Blake in Chess"; empty where nobody is named.</param>
/// <param name="Link">The entry.</param>
internal sealed record EntryLine(string When, string Who, string Outcome, string Others, string Link);

/// <param name="At">Instant.</param>
/// <param name="When">By the school's clock.</param>
/// <param name="Sentence">What happened.</param>
internal sealed record HistoryLine(DateTimeOffset At, string When, string Sentence);
