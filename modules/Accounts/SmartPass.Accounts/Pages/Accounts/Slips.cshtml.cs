using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Sessions;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.Accounts;

[RequirePermission(AccountsPermissions.ManageAccounts)]
internal sealed class SlipsModel(SlipTray tray, CurrentSchool school, CurrentActor actor) : SlipsPage(tray, actor, school.Id, SlipWords.FirstCode, "/accounts")
{
    private readonly string _from = school.Required.Name;

    protected override Task<string> From(CancellationToken stop) => Task.FromResult(_from);
}
