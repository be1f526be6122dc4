using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Sessions;
using SmartPass.Platform.Pages;

namespace SmartPass.Accounts.Pages.MyAccount;

[Authorize]
internal sealed class PasswordModel(ChangePassword change, Browser browser) : PageModel, IAsksForPassword
{
    [BindProperty, Required(ErrorMessage = "Type the password you have now."), StringLength(1024)]
    public string Current { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Choose a password."), StringLength(1024, ErrorMessage = "Use 128 characters or fewer.")]
    public string Password { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Type the password once more."), StringLength(1024)]
    public string Again { get; set; } = "";

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        this.CheckAgain(ModelState);
        if (!ModelState.IsValid)
        {
            return Answers.Again(this);
        }

        switch (await change.Do(Current, Password, stop))
        {
            case ChangeOutcome.Changed changed:
                await browser.SignIn(HttpContext, changed.Account, "pwd");
                return this.GoTo("/account", "Your password is changed.");
            case ChangeOutcome.CurrentIsWrong:
                ModelState.AddModelError(nameof(Current), "That is not your password. Type the one you sign in with now.");
                break;
            case ChangeOutcome.NotThatOne refused:
                ModelState.AddModelError(nameof(Password), refused.Problem);
                break;
            case ChangeOutcome.Wait wait:
                ModelState.AddModelError("", Waits.Message(wait.For));
                break;
        }

        return Answers.Again(this);
    }
}
