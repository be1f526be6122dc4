using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sessions;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.Access;

[RequirePermission(AccountsPermissions.ManageAccounts)]
internal sealed class IndexModel(AccessReader reader, ChangeRole changeRole, ChangePermission changePermission, ChangeAccount changeAccount, GiveCode giveCode, GivePin givePin, SlipTray tray, CurrentSchool school, CurrentActor actor, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PersonId Id { get; set; }

    public Data.Access Access { get; private set; } = null!;

    public string SchoolName => school.Required.Name;

    /// <summary>Whoever does not belong to this school is not there.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await reader.Of(Id, school.Id, HttpContext.RequestAborted) is not { } access)
        {
            context.Result = NotFound();
            return;
        }

        Access = access;
        await next();
    }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostGiveRoleAsync(Role role, CancellationToken stop) =>
        After(ModelState.IsValid ? await changeRole.Do(Id, school.Id, role, give: true, stop) : AccessOutcome.NotThere, $"{Access.Person.Name} is now {Ranks.InWords(role)}.");

    public async Task<IActionResult> OnPostTakeRoleAsync(Role role, CancellationToken stop) =>
        After(ModelState.IsValid ? await changeRole.Do(Id, school.Id, role, give: false, stop) : AccessOutcome.NotThere, $"{Access.Person.Name} is no longer {Ranks.InWords(role)}.");

    public async Task<IActionResult> OnPostPermissionAsync(string name, Verdict? verdict, CancellationToken stop) =>
        After(ModelState.IsValid ? await changePermission.Do(Id, school.Id, name, verdict, stop) : AccessOutcome.NotThere, "The permission is changed, from now on.");

    public async Task<IActionResult> OnPostEnableAsync(CancellationToken stop) =>
        After(await changeAccount.Do(Id, school.Id, AccountChange.Enable, stop), $"{Access.Person.Name} can sign in again.");

    /// <summary>A first account. To start an existing one over is asked first: it ends a password.</summary>
    public async Task<IActionResult> OnPostCodeAsync(CancellationToken stop)
    {
        if (Access.Account is not null)
        {
            return this.GoTo($"/people/{Id}/access/start-over");
        }

        return await giveCode.Do(Id, school.Id, stop) is { } slip
            ? this.GoTo($"/accounts/slips/{tray.Put(actor.Id, school.Id, [slip])}")
            : Forbid();
    }

    public async Task<IActionResult> OnPostPinAsync(CancellationToken stop) =>
        await givePin.Do(Id, school.Id, stop) is { } slip
            ? this.GoTo($"/accounts/pins/slips/{tray.Put(actor.Id, school.Id, [slip])}")
            : Forbid();

    public string When(DateTimeOffset at) => school.Required.Moment(at, clock.GetUtcNow());

    public static string Now(PermissionRow row) => row switch
    {
        { Verdict: Verdict.Granted } => "Yes, granted to this person",
        { Verdict: Verdict.Refused } => "No, refused to this person",
        { ByRole: true } => "Yes, by role",
        _ => "No",
    };

    public IEnumerable<(string Value, string Word)> Choices(PermissionRow row)
    {
        if (row.Verdict is not Verdict.Granted && !row.ByRole && !Access.ByRoster.Contains(Role.Student))
        {
            yield return (nameof(Verdict.Granted), "Grant");
        }

        if (row.Verdict is not Verdict.Refused && row.ByRole)
        {
            yield return (nameof(Verdict.Refused), "Refuse");
        }

        if (row.Verdict is not null)
        {
            yield return ("", "Leave it to the roles");
        }
    }

    private IActionResult After(AccessOutcome outcome, string done) => outcome switch
    {
        AccessOutcome.Done => this.GoTo($"/people/{Id}/access", done),
        AccessOutcome.NotYours => Forbid(),
        _ => this.GoTo($"/people/{Id}/access", "Nothing was to be changed. This is how it stands."),
    };
}
