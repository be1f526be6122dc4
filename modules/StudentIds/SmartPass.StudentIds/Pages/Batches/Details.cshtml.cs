using Hangfire;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Live;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Acts.Printing;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Batches;

/// <summary>How far a batch is, and its files.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class DetailsModel(BatchReader reader, EndBatch end, TakePart take, BatchFiles files, IBackgroundJobClient jobs, LiveStamps stamps, Fragments fragments, CurrentSchool school) : PageModel
{
    private const string Gone = "That file is not there any more. Print again to have it anew.";

    [BindProperty(SupportsGet = true)]
    public BatchId Id { get; set; }

    public BatchView View { get; private set; } = null!;

    public IdLinks Links { get; } = new(school);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await reader.Find(Id, Stamp(), stop) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop)
    {
        var stamp = Stamp();
        return await reader.Find(Id, stamp, stop) is { } view ? await fragments.Answer(this, new Audience($"ids-batch {school.Id} {Id}"), stamp, "Batches/_Batch", () => Task.FromResult<object>(view)) : NotFound();
    }

    /// <summary>Sent as a form, since taking a file is written down.</summary>
    public async Task<IActionResult> OnPostTakeAsync(int part, CancellationToken stop)
    {
        switch (await take.Take(Id, part, stop))
        {
            case PartTaken.Taken taken when files.Open(taken.File) is { } pdf:
                return File(pdf, "application/pdf", BatchView.FileName(school.Required, taken.Batch, taken.Part));
            case PartTaken.None:
                return NotFound();
            default:
                return this.GoTo($"/ids/batches/{Id}", Gone);
        }
    }

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken stop) => await end.Cancel(Id, stop) switch
    {
        true => this.Done("Stopped. Nothing of it is kept."),
        false => this.Refused("It has ended already."),
        null => NotFound(),
    };

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken stop)
    {
        switch (await end.TryAgain(Id, stop))
        {
            case true:
                jobs.Enqueue<BatchJob>(job => job.Run(Id.Value, CancellationToken.None));
                return this.Done("It goes on where it stopped.");
            case false:
                return this.Refused("It is under way, or has ended.");
            default:
                return NotFound();
        }
    }

    private string Stamp() => stamps.Take(StudentIdsTopics.Batches(school.Id), StudentIdsTopics.Cards(school.Id));
}
