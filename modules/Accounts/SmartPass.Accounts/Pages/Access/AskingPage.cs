using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.Access;

/// <summary>Asks by name before something is done to someone's account.</summary>
internal abstract class AskingPage(AccessReader reader, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PersonId Id { get; set; }

    public string PersonName { get; private set; } = "";

    protected string Back => $"/people/{Id}/access";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) switch
    {
        null => NotFound(),
        { MayChangeSignIn: false } => Forbid(),
        _ => Page(),
    };

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await Find(stop) is null ? NotFound() : await Do(stop);

    protected abstract Task<IActionResult> Do(CancellationToken stop);

    /// <summary>Whether there is anything to ask about this account.</summary>
    protected virtual bool Concerns(Account account) => true;

    protected IActionResult After(AccessOutcome outcome, string done) => outcome switch
    {
        AccessOutcome.Done => this.GoTo(Back, done),
        AccessOutcome.NotYours => Forbid(),
        _ => this.GoTo(Back, "Nothing was to be changed. This is how it stands."),
    };

    private async Task<Data.Access?> Find(CancellationToken stop)
    {
        var access = await reader.Of(Id, school.Id, stop) is { Account: { } account } found && Concerns(account) ? found : null;
        PersonName = access?.Person.Name ?? "";
        return access;
    }
}
