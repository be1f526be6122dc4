using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sessions;
using SmartPass.Platform.Pages;

namespace SmartPass.Accounts.Pages.Start;

[AllowAnonymous]
internal sealed class IndexModel(TryFirstCode tryCode, SignedDevice devices, StartTicket ticket) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Type the user name on your slip."), StringLength(256, ErrorMessage = "That is too long for a user name.")]
    public string Name { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Type the code on your slip."), StringLength(40, ErrorMessage = "A code has 12 letters and digits.")]
    public string Code { get; set; } = "";

    public void OnGet(string? user)
    {
        Name = user ?? "";
        devices.Keep(HttpContext, devices.Of(HttpContext));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        switch (await tryCode.Do(Name, Code, devices.Of(HttpContext), stop))
        {
            case SignInOutcome.Right right when FirstCode.Read(Code) is { } code:
                ticket.Give(HttpContext, right.Account.Id, code);
                return Redirect("/start/password");
            case SignInOutcome.Wait wait:
                ModelState.AddModelError("", Waits.Message(wait.For));
                var page = Page();
                page.StatusCode = StatusCodes.Status429TooManyRequests;
                return page;
            default:
                ModelState.AddModelError("", "That user name and code do not go together, or the code was used or is too old. Check both, or ask your school’s office for a new code.");
                return this.Again();
        }
    }
}
