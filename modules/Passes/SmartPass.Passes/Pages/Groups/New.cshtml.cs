using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Making;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Groups;

[RequirePermission(PassPermissions.Answer)]
internal sealed class NewModel(SaveGroup save, WhoReader who, CurrentSchool school) : GroupPage(save, who, school)
{
    public override string Address => Links.NewGroup;

    public Task OnGetAsync(CancellationToken stop)
    {
        ViewData["Focus"] = "name";
        return Fill(stop);
    }

    public Task<IActionResult> OnPostAsync(string? step, CancellationToken stop) => Post(null, step, stop);
}
