using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Pages.Access;

/// <summary>On a person's page, for those who manage accounts: how the sign-in stands, and the way to roles and rights.</summary>
internal sealed class SignInPart(AccessReader reader, CurrentActor actor) : ISlotPart<PersonPage>
{
    public int Order => 90;

    public string Partial => "/Areas/Accounts/Pages/Access/_SignInPart.cshtml";

    public async Task<object?> Model(PersonPage slot, CancellationToken stop) =>
        actor.Can(AccountsPermissions.ManageAccounts) ? await reader.Of(slot.Person.Id, slot.School, stop) : null;
}
