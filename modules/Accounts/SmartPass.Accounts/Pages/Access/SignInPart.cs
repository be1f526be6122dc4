using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Pages.Access;

/// <summary>On a person's page, for those who manage accounts: how the sign-in stands, and the way to roles and rights.</summary>
internal sealed class SignInPart(AccountsDb db, CurrentActor actor) : ISlotPart<PersonPage>
{
    public int Order => 90;

    public string Partial => "/Areas/Accounts/Pages/Access/_SignInPart.cshtml";

    public async Task<object?> Model(PersonPage slot, CancellationToken stop) =>
        actor.Can(AccountsPermissions.ManageAccounts)
            ? new SignInOnPage(slot.Person.Id, await db.Accounts.AsNoTracking().SingleOrDefaultAsync(account => account.Id == slot.Person.Id, stop))
            : null;
}

internal sealed record SignInOnPage(PersonId Person, Account? Account);
