using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sessions;
using SmartPass.Platform.Pages;

namespace SmartPass.Accounts.Pages.Start;

[AllowAnonymous]
internal sealed class PasswordModel(ChooseFirstPassword choose, StartTicket ticket, Browser browser) : PageModel, IAsksForPassword
{
    private const string Gone = "That took too long, or the code was used. Type your code again.";

    [BindProperty, Required(ErrorMessage = "Choose a password."), StringLength(1024, ErrorMessage = "Use 128 characters or fewer.")]
    public string Password { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Type the password once more."), StringLength(1024)]
    public string Again { get; set; } = "";

    [BindProperty, StringLength(200)]
    public string? Suggested { get; set; } = Passphrase.New();

    public IActionResult OnGet() => ticket.Read(HttpContext) is null ? this.GoTo("/start", Gone) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        this.CheckAgain(ModelState);
        return ModelState.IsValid ? await Choose(Password, stop) : Answers.Again(this);
    }

    public Task<IActionResult> OnPostSuggestedAsync(CancellationToken stop)
    {
        // The fields of the other form were not sent and are not missing.
        ModelState.Clear();
        return Choose(Suggested ?? "", stop);
    }

    private async Task<IActionResult> Choose(string password, CancellationToken stop)
    {
        if (ticket.Read(HttpContext) is not var (person, code))
        {
            return this.GoTo("/start", Gone);
        }

        switch (await choose.Do(person, code, password, stop))
        {
            case ChooseOutcome.Chosen chosen:
                ticket.Drop(HttpContext);
                await browser.SignIn(HttpContext, chosen.Account, "code");
                return this.GoTo("/", "Your password is set. From now on you sign in with it.");
            case ChooseOutcome.NotThatOne refused:
                ModelState.AddModelError(nameof(Password), refused.Problem);
                return Answers.Again(this);
            default:
                ticket.Drop(HttpContext);
                return this.GoTo("/start", Gone);
        }
    }
}
