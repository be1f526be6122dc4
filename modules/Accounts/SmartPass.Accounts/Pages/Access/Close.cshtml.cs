using Microsoft.AspNetCore.Mvc;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.Access;

/// <summary>Asks before an account is closed.</summary>
[RequirePermission(AccountsPermissions.ManageAccounts)]
internal sealed class CloseModel(AccessReader reader, ChangeAccount change, CurrentSchool school) : AskingPage(reader, school)
{
    private readonly CurrentSchool _school = school;

    protected override async Task<IActionResult> Do(CancellationToken stop) =>
        After(await change.Do(Id, _school.Id, AccountChange.Disable, stop), $"{PersonName} can no longer sign in.");

    protected override bool Concerns(Account account) => !account.Disabled;
}
