using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Sessions;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Pages.DistrictStaff;

[RequirePermission(AccountsPermissions.ManageDistrict)]
internal sealed class SlipsModel(SlipTray tray, IDistrict district, CurrentActor actor) : SlipsPage(tray, actor, null, SlipWords.FirstCode, "/district/staff")
{
    protected override Task<string> From(CancellationToken stop) => district.Name(stop);
}
