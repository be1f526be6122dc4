using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Log;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Pages.Shared;

/// <summary>Addresses within the school, as links carry them.</summary>
internal sealed class EncounterLinks(CurrentSchool school)
{
    private readonly string _school = $"/{school.Required.Slug}";

    public string Groups => $"{_school}/encounters";

    public string NewGroup => $"{Groups}/new";

    public string Log => $"{Groups}/log";

    public string Overlaps => $"{Groups}/overlaps";

    public string GroupOf(OverlapId overlap) => $"{Overlaps}/{overlap}/group";

    public string Dismiss(OverlapId overlap) => $"{Overlaps}/{overlap}/dismiss";

    public string TakeBack(OverlapId overlap) => $"{Overlaps}/{overlap}/take-back";

    public string Overriders => $"{Groups}/override";

    public string Group(EncounterGroupId group) => $"{Groups}/{group}";

    public string EditGroup(EncounterGroupId group) => $"{Group(group)}/edit";

    public string DeleteGroup(EncounterGroupId group) => $"{Group(group)}/delete";

    public string SwitchGroup(EncounterGroupId group, bool off) => $"{Group(group)}/switch?off={(off ? "true" : "false")}";

    /// <summary>A new group with a student in it.</summary>
    public string NewGroupWith(PersonId student) => $"{NewGroup}?student={student}";

    /// <summary>What a group prevented in the last 30 days.</summary>
    public string LogOf(EncounterGroupId group) => $"{Log}?period={LogPeriod.Month}&group={group}";

    /// <summary>All that a group ever prevented.</summary>
    public string WholeLogOf(EncounterGroupId group) => $"{Log}?period={LogPeriod.All}&group={group}";

    public string Accounts => $"{_school}/accounts";

    public string Access(PersonId person) => $"{Person(person)}/access";

    public string Entry(EntryId entry) => $"{Log}/{entry}";

    public string Pass(PassId pass) => $"{_school}/passes/{pass}";

    /// <summary>The roster of an activity in a session.</summary>
    public string FlexAt(ActivitySessionId activity) => $"{_school}/flex/at/{activity}";

    public string Person(PersonId person) => $"{_school}/people/{person}";
}
