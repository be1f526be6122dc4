using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Sessions;
using SmartPass.Platform.Pages;

namespace SmartPass.Accounts.Pages.SignOut;

[AllowAnonymous]
internal sealed class IndexModel(Acts.SignOut signOut) : PageModel
{
    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Page() : Redirect("/sign-in");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (SessionClaims.PersonOf(User) is { } person && SessionClaims.SessionOf(User) is { } session)
        {
            await signOut.Do(person, session, stop);
        }

        await Browser.SignOut(HttpContext);
        TempData.Clear();
        Notice.Keep(TempData, "done", "You are signed out.");
        return Redirect("/sign-in");
    }
}
