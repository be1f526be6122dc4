using Microsoft.AspNetCore.Mvc;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Sessions;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.Access;

/// <summary>Asks before a new first code ends the password and every session.</summary>
[RequirePermission(AccountsPermissions.ManageAccounts)]
internal sealed class StartOverModel(AccessReader reader, GiveCode give, SlipTray tray, CurrentSchool school, CurrentActor actor) : AskingPage(reader, school)
{
    private readonly CurrentSchool _school = school;

    protected override async Task<IActionResult> Do(CancellationToken stop) =>
        await give.Do(Id, _school.Id, stop) is { } slip
            ? this.GoTo($"/accounts/slips/{tray.Put(actor.Id, _school.Id, [slip])}")
            : Forbid();
}
