using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Contracts;
using SmartPass.Flex.Contracts;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.Web.Start;

namespace SmartPass.Web.Pages;

/// <summary>The doors to all that a school sets now and then, as far as one may open them.</summary>
[RequirePermission(PassPermissions.Answer, PassPermissions.EditRules, AccountsPermissions.ManageAccounts, AccountsPermissions.ManageSubstitutes, AccountsPermissions.SeeAudit, FlexPermissions.Manage, StudentIdsPermissions.Manage)]
internal sealed class SettingsModel(Shell shell, CurrentActor person, CurrentSchool current) : PageModel
{
    public IReadOnlyList<NavigationItem> Places => [.. shell.Items(person.Actor, current.School).Where(item => item.Setting is not null)];
}
