using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;

namespace SmartPass.StudentIds.Pages.Parts;

/// <summary>On a person's page, for those who run IDs: the card, and what can be done with it.</summary>
internal sealed class IdPart(IdOfPersonReader reader, CurrentActor actor) : ISlotPart<PersonPage>
{
    public int Order => 20;

    public string Partial => "/Areas/StudentIds/Pages/Parts/_Id.cshtml";

    public async Task<object?> Model(PersonPage slot, CancellationToken stop) => actor.Can(StudentIdsPermissions.Manage) ? await reader.Read(slot.Person, stop) : null;
}
