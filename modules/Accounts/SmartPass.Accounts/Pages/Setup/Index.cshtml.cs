using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sessions;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Pages.Setup;

/// <summary>The first page of a new installation; not there any more once somebody has an account.</summary>
[AllowAnonymous]
internal sealed class IndexModel(FirstRun firstRun, SetUp setUp, Browser browser) : PageModel, IAsksForPassword
{
    [BindProperty, Required(ErrorMessage = "Say what the district is called."), StringLength(100, ErrorMessage = "Use 100 characters or fewer.")]
    public string District { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Choose the district's time zone.")]
    public string Zone { get; set; } = Zones.Likely;

    /// <summary>What was chosen stays when the form comes back.</summary>
    public bool IsAskedAgain => HttpMethods.IsPost(Request.Method);

    [BindProperty, Required(ErrorMessage = "Say your first name."), StringLength(60, ErrorMessage = "Use 60 characters or fewer.")]
    public string GivenName { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Say your last name."), StringLength(60, ErrorMessage = "Use 60 characters or fewer.")]
    public string FamilyName { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Say your e-mail address."), EmailAddress(ErrorMessage = "Write the address like name@district.org."), StringLength(200, ErrorMessage = "Use 200 characters or fewer.")]
    public string Email { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Choose a password.")]
    public string Password { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Type the password once more.")]
    public string Again { get; set; } = "";

    public IActionResult OnGet() => firstRun.IsNow(HttpContext.RequestServices) ? Page() : Redirect("/");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (ModelState.IsValid)
        {
            this.CheckAgain(ModelState);
            if (!Zones.IsKnown(Zone))
            {
                ModelState.AddModelError(nameof(Zone), "Choose a time zone from the list.");
            }

            if (PasswordRules.Problem(Password, [District, GivenName, FamilyName, Email]) is { } problem)
            {
                ModelState.AddModelError(nameof(Password), problem);
            }
        }

        if (!ModelState.IsValid)
        {
            return Answers.Again(this);
        }

        if (await setUp.Do(new NewDistrict(District.Trim(), Zone, GivenName.Trim(), FamilyName.Trim(), Email.Trim(), Password), stop) is not { } account)
        {
            return this.GoTo("/sign-in", "The district was set up already. Sign in, or ask whoever set it up for an account.");
        }

        await browser.SignIn(HttpContext, account, "pwd");
        return this.GoTo("/district", $"{District.Trim()} is set up.");
    }
}
