using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Sessions;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.Substitutes;

[RequirePermission(AccountsPermissions.ManageSubstitutes)]
internal sealed class SlipsModel(SlipTray tray, CurrentSchool school, CurrentActor actor) : SlipsPage(tray, actor, school.Id, SlipWords.DayCode, "/substitutes")
{
    private readonly string _from = school.Required.Name;

    protected override Task<string> From(CancellationToken stop) => Task.FromResult(_from);
}
