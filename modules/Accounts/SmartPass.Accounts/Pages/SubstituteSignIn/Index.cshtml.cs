using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Sessions;
using SmartPass.Platform.Pages;

namespace SmartPass.Accounts.Pages.SubstituteSignIn;

[AllowAnonymous]
internal sealed class IndexModel(BeSubstitute be, SignedDevice devices, Browser browser) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Type the code on your slip."), StringLength(40, ErrorMessage = "A code has 8 letters and digits.")]
    public string Code { get; set; } = "";

    public void OnGet() => devices.Keep(HttpContext, devices.Of(HttpContext));

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        switch (await be.Do(Code, devices.Of(HttpContext), stop))
        {
            case BeSubstituteOutcome.Right right:
                await browser.SignIn(HttpContext, right.Person, right.Stamp);
                return Redirect($"/{right.School.Slug}/");
            case BeSubstituteOutcome.Wait wait:
                ModelState.AddModelError("", Waits.Message(wait.For));
                var page = Page();
                page.StatusCode = StatusCodes.Status429TooManyRequests;
                return page;
            default:
                ModelState.AddModelError("", "That code is not good now. Check it and the day on the slip, or ask the school’s office for a new one.");
                return this.Again();
        }
    }
}
