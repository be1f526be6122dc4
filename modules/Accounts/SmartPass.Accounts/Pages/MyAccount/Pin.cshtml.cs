using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Platform.Pages;

namespace SmartPass.Accounts.Pages.MyAccount;

[Authorize]
internal sealed class PinModel(ChoosePin choose) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Type the password you sign in with."), StringLength(1024)]
    public string Current { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Type a PIN."), StringLength(100, ErrorMessage = "Use 4 to 8 digits.")]
    public string Pin { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Type the PIN once more."), StringLength(100)]
    public string Again { get; set; } = "";

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Pin != Again)
        {
            ModelState.AddModelError(nameof(Again), "That is not the same. Type the PIN once more.");
        }

        if (!ModelState.IsValid)
        {
            return Answers.Again(this);
        }

        switch (await choose.Do(Current, Pin, stop))
        {
            case ChoosePinOutcome.Chosen:
                return this.GoTo("/account", "Your PIN is set. It works from now on.");
            case ChoosePinOutcome.CurrentIsWrong:
                ModelState.AddModelError(nameof(Current), "That is not your password. Type the one you sign in with.");
                break;
            case ChoosePinOutcome.NotThatOne refused:
                ModelState.AddModelError(nameof(Pin), refused.Problem);
                break;
            case ChoosePinOutcome.Wait wait:
                ModelState.AddModelError("", Waits.Message(wait.For));
                break;
        }

        return Answers.Again(this);
    }
}
