using Microsoft.AspNetCore.Mvc;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.Access;

/// <summary>Asks before someone is signed out of every browser.</summary>
[RequirePermission(AccountsPermissions.ManageAccounts)]
internal sealed class SignOutModel(AccessReader reader, ChangeAccount change, CurrentSchool school) : AskingPage(reader, school)
{
    private readonly CurrentSchool _school = school;

    protected override async Task<IActionResult> Do(CancellationToken stop) =>
        After(await change.Do(Id, _school.Id, AccountChange.EndSessions, stop), $"{PersonName} is signed out everywhere.");
}
