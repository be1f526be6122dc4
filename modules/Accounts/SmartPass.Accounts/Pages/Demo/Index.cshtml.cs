using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Sessions;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.Demo;

/// <summary>One-tap sign-in of the fictional school; not there in any other installation.</summary>
[AllowAnonymous]
internal sealed class IndexModel(IEnumerable<IDemoPeople> demo, BeDemoPerson be, Browser browser, ISchoolDirectory schools, TimeProvider clock) : PageModel
{
    public IReadOnlyList<DemoPerson> People { get; private set; } = [];

    public string School { get; private set; } = "";

    public string Clock { get; private set; } = "";

    public static string Icon(Role role) => role switch
    {
        Role.Student => "backpack",
        Role.Teacher => "door-open",
        Role.HallMonitor => "footprints",
        Role.Counselor => "message-circle",
        Role.Administrator => "school",
        _ => "monitor",
    };

    /// <summary>Where a PIN is typed.</summary>
    public static string Where(DemoPerson one) => one switch
    {
        { Role: not Role.Student } => "on a student’s own screen",
        { Number: { } number } => $"at a kiosk, with student number {number}",
        _ => "at a kiosk",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (demo.SingleOrDefault() is not { } people || schools.All is not [var school, ..])
        {
            return NotFound();
        }

        (School, Clock) = (school.Name, school.Time(clock.GetUtcNow()));
        People = await people.All(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(PersonId person, CancellationToken stop)
    {
        if (await be.Do(person, stop) is not { } account)
        {
            return NotFound();
        }

        await browser.SignIn(HttpContext, account, "demo");
        return this.GoTo("/");
    }
}
