using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sessions;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Pages.MyAccount;

/// <summary>One's own account, whatever one's role: being signed in is all it asks.</summary>
[Authorize]
internal sealed class IndexModel(CurrentActor actor, OwnAccount own, Standings standings, IPins pins, IPeople people, ISchoolDirectory schools, IDistrict district, EndOwnSessions endSessions, TimeProvider clock) : PageModel
{
    public string PersonName => actor.Actor.Name;

    /// <summary>Null for a substitute, who has no account.</summary>
    public string? UserName { get; private set; }

    public bool IsStudent { get; private set; }

    public bool HasPin { get; private set; }

    /// <summary>When this person signed in last, in words, and the instant.</summary>
    public (DateTimeOffset At, string Said)? LastSignIn { get; private set; }

    public IReadOnlyList<(string Where, string Roles)> Roles { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await standings.Of(actor.Id, stop) is { Cover: { } cover })
        {
            Roles = [(cover.School.Name, $"Substitute for {(await people.Of([cover.Covers], stop))[cover.Covers].Name}, today")];
            return Page();
        }

        if (await own.Read(actor.Id, stop) is not { } account || await standings.Of(actor.Id, stop) is not { } standing)
        {
            await Browser.SignOut(HttpContext);
            return Redirect("/sign-in");
        }

        UserName = account.UserName;
        IsStudent = standing.ByRoster.Any(affiliation => affiliation.Role is Role.Student);
        HasPin = (await pins.WhoHave([actor.Id], stop)).Count > 0;
        var at = standing.Schools.Select(schools.ById).OfType<School>().OrderBy(school => school.Name, StringComparer.CurrentCulture).ToList();
        var zone = at is [var first, ..] ? first.Zone : await district.Zone(stop);
        LastSignIn = account.LastSignInAt is { } when ? (when, zone.Moment(when, clock.GetUtcNow())) : null;
        Roles = [.. at.Select(school => (school.Name, InWords(standing.OwnRolesAt(school.Id)))), .. standing.IsDistrictIT ? [("The district", Ranks.InWords(Role.DistrictIT))] : Array.Empty<(string, string)>()];
        return Page();
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
