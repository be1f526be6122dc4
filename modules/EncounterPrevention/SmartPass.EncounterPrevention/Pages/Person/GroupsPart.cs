using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Groups;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Person;

/// <summary>On a student's page, for those who may see encounter groups and nobody else: which they are in.</summary>
internal sealed class GroupsPart(PersonGroupsReader reader, CurrentSchool school, CurrentActor actor, TimeProvider clock) : ISlotPart<PersonPage>
{
    public int Order => 12;

    public string Partial => "/Areas/EncounterPrevention/Pages/Person/_GroupsPart.cshtml";

    public async Task<object?> Model(PersonPage slot, CancellationToken stop)
    {
        if (!slot.IsStudent || !actor.Can(EncounterPermissions.See))
        {
            return null;
        }

        var (today, links) = (school.Required.Date(clock.GetUtcNow()), new EncounterLinks(school));
        return new GroupsOfPerson(
            [.. (await reader.Of(slot.Person.Id, stop)).Select(group => new GroupOfPerson(group.Name, Dates.InWords(group.From, group.Until), group.On(today), links.Group(group.Id)))],
            actor.Can(EncounterPermissions.Manage) ? links.NewGroupWith(slot.Person.Id) : null);
    }
}

/// <param name="Groups">By name.</param>
/// <param name="NewGroup">Where one with this student is made; null for those who may not.</param>
internal sealed record GroupsOfPerson(IReadOnlyList<GroupOfPerson> Groups, string? NewGroup);

internal sealed record GroupOfPerson(string Name, string When, GroupStanding Standing, string Link);
