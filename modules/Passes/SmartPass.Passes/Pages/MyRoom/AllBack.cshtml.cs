using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.MyRoom;

/// <summary>One tap for all who were listed as still out; those who came onto the list since are not meant.</summary>
[RequirePermission(PassPermissions.Answer)]
internal sealed class AllBackModel(SayBack back, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PassId[] UnderWay { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public PassId[] NotRecorded { get; set; } = [];

    public IActionResult OnGet() => LocalRedirect(new PassLinks(school).MyRoom);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await back.Say(UnderWay, NotRecorded, stop) switch
    {
        0 => this.Refused("Nothing was left to do: the list has changed. Look at it again."),
        var done => this.Done($"{CountWords.Count(done, "student")} back."),
    };
}
