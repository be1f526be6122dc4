using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Live;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Batches;

/// <summary>What is being printed, and was.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class IndexModel(BatchReader reader, LiveStamps stamps, Fragments fragments, CurrentSchool school, TimeProvider clock) : PageModel
{
    public BatchesView View { get; private set; } = null!;

    public IdLinks Links { get; } = new(school);

    public IdTabs Tabs => new(Links, Links.Batches);

    public async Task OnGetAsync(CancellationToken stop) => View = await Read(Stamp(), stop);

    public Task<IActionResult> OnGetRegionAsync(CancellationToken stop)
    {
        var stamp = Stamp();
        return fragments.Answer(this, new Audience($"ids-batches {school.Id}"), stamp, "Batches/_Batches", async () => await Read(stamp, stop));
    }

    private string Stamp() => stamps.Take(StudentIdsTopics.Batches(school.Id));

    private async Task<BatchesView> Read(string stamp, CancellationToken stop) => new(await reader.Latest(stop), school.Required, clock.GetUtcNow(), stamp, Links);
}
