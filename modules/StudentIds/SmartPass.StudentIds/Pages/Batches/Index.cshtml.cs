using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Batches;

/// <summary>What is being printed, and was.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class IndexModel(BatchReader reader, CurrentSchool school, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Batch> Batches { get; private set; } = [];

    public IdLinks Links { get; } = new(school);

    public IdTabs Tabs => new(Links, Links.Batches);

    public async Task OnGetAsync(CancellationToken stop) => Batches = await reader.Latest(stop);

    public string When(DateTimeOffset at) => school.Required.Moment(at, clock.GetUtcNow());
}
