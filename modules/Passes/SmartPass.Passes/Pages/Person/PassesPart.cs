using SmartPass.Passes.Contracts;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Person;

/// <summary>On a student's page: the passes of today that whoever looks may see.</summary>
internal sealed class PassesPart(PassesTodayReader reader, CurrentActor actor) : ISlotPart<PersonPage>
{
    public int Order => 10;

    public string Partial => "/Areas/Passes/Pages/Person/_PassesPart.cshtml";

    public async Task<object?> Model(PersonPage slot, CancellationToken stop) =>
        slot.IsStudent && (actor.Can(PassPermissions.Answer) || actor.Can(PassPermissions.SeeBoard)) ? await reader.Read(slot.Person, stop) : null;
}
