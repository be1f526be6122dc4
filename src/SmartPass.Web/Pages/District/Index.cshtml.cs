using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Contracts;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Web.Pages.District;

/// <summary>The district's home: what is still to do until its schools work, and the way into each.</summary>
[RequirePermission(AccountsPermissions.ManageDistrict)]
internal sealed class IndexModel(IEnumerable<ISetUpStep> steps, ISchoolDirectory schools, SchoolStates states) : PageModel
{
    public IReadOnlyList<SetUpStep> Steps { get; private set; } = [];

    public IReadOnlyList<SchoolState> Schools { get; private set; } = [];

    public int ToDo => Steps.Count(step => !step.Done);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Schools = await states.Of(schools.All.OrderBy(school => school.Name), stop);
        List<SetUpStep> where = [];
        foreach (var step in steps.OrderBy(step => step.Order))
        {
            where.Add(await step.State(stop));
        }

        Steps = where;
    }
}
