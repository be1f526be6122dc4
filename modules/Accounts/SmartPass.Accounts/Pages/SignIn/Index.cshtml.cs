using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sessions;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;

namespace SmartPass.Accounts.Pages.SignIn;

[AllowAnonymous]
internal sealed class IndexModel(Acts.SignIn signIn, Standings standings, SignedDevice devices, Browser browser, IEnumerable<IDemoPeople> demo) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Type your user name."), StringLength(256, ErrorMessage = "That is too long for a user name.")]
    public string Name { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Type your password."), StringLength(512, ErrorMessage = "That is too long for a password.")]
    public string Password { get; set; } = "";

    [BindProperty]
    public bool Keep { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool IsDemo => demo.Any();

    public IActionResult OnGet()
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return LocalRedirect(Back());
        }

        // From the first page on a browser is told apart from the others behind the same address.
        devices.Keep(HttpContext, devices.Of(HttpContext));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var device = devices.Of(HttpContext);
        switch (await signIn.Do(Name, Password, device, stop))
        {
            case SignInOutcome.Right right:
                await browser.SignIn(HttpContext, right.Account, "pwd", Keep && await IsOnlyStudent(right.Account, stop));
                return LocalRedirect(Back());
            case SignInOutcome.Wait wait:
                ModelState.AddModelError("", Waits.Message(wait.For));
                Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.For.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
                return Shown(StatusCodes.Status429TooManyRequests);
            default:
                devices.Keep(HttpContext, device);
                ModelState.AddModelError("", "That user name and password do not go together. Check both and try again.");
                return Shown(StatusCodes.Status400BadRequest);
        }
    }

    // Staff see other people's records, so their sessions end when they are away, whatever they ticked.
    private async Task<bool> IsOnlyStudent(Account account, CancellationToken stop) =>
        await standings.Of(account.Id, stop) is { IsDistrictIT: false, Given.Count: 0 } standing && standing.ByRoster.All(affiliation => affiliation.Role is Role.Student);

    private PageResult Shown(int status)
    {
        var page = Page();
        page.StatusCode = status;
        return page;
    }

    private string Back() => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/";
}
