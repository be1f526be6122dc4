using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sessions;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.MyAccount;

/// <summary>One's own account, whatever one's role: being signed in is all it asks.</summary>
[Authorize]
internal sealed class IndexModel(CurrentActor actor, OwnAccount own, Standings standings, ISchoolDirectory schools, EndOwnSessions endSessions) : PageModel
{
    public string PersonName => actor.Actor.Name;

    public string UserName { get; private set; } = "";

    public DateTimeOffset? LastSignIn { get; private set; }

    public IReadOnlyList<(string Where, string Roles)> Roles { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var account = await own.Read(actor.Id, stop);
        UserName = account.UserName;
        var standing = await standings.Of(actor.Id, stop);
        var at = standing!.Schools.Select(schools.ById).OfType<School>().OrderBy(school => school.Name, StringComparer.CurrentCulture).ToList();
        LastSignIn = at is [var first, ..] ? account.LastSignInAt is { } when ? first.Clock(when) : null : account.LastSignInAt;
        Roles = [.. at.Select(school => (school.Name, InWords(standing.OwnRolesAt(school.Id)))), .. standing.IsDistrictIT ? [("The district", Ranks.InWords(Role.DistrictIT))] : Array.Empty<(string, string)>()];
    }

    public async Task<IActionResult> OnPostEverywhereAsync(CancellationToken stop)
    {
        await endSessions.Do(stop);
        await Browser.SignOut(HttpContext);
        Notice.Keep(TempData, "done", "You are signed out everywhere.");
        return Redirect("/sign-in");
    }

    private static string InWords(IEnumerable<Role> roles) => string.Join(", ", roles.OrderByDescending(Ranks.Of).Select(Ranks.InWords));
}
