using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Web.Pages.District;

/// <summary>The district's home: what is still to do until its schools work, and the way into each.</summary>
[RequirePermission(AccountsPermissions.ManageDistrict)]
internal sealed class IndexModel(IEnumerable<ISetUpStep> steps, ISchoolDirectory schools) : PageModel
{
    public IReadOnlyList<SetUpStep> Steps { get; private set; } = [];

    public IReadOnlyList<School> Schools { get; private set; } = [];

    public int ToDo => Steps.Count(step => !step.Done);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Schools = [.. schools.All.OrderBy(school => school.Name)];
        List<SetUpStep> states = [];
        foreach (var step in steps.OrderBy(step => step.Order))
        {
            states.Add(await step.State(stop));
        }

        Steps = states;
    }
}
