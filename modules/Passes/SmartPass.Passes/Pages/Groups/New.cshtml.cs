using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Groups;

[RequirePermission(PassPermissions.Answer)]
internal sealed class NewModel(SaveGroup save, IStudentPicker picker, CurrentSchool school) : GroupPage(save, picker, school)
{
    public override string Address => Links.NewGroup;

    public Task OnGetAsync(CancellationToken stop)
    {
        ViewData["Focus"] = "name";
        return Show(null, stop);
    }

    public Task<IActionResult> OnPostAsync(string? step, CancellationToken stop) => Post(null, step, stop);
}
