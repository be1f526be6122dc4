using Hangfire;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Live;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Import;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;

namespace SmartPass.Roster.Pages.Imports;

[RequirePermission(RosterPermissions.ManageRoster)]
internal sealed class DetailsModel(ImportReader reader, AnswerCheck answer, IBackgroundJobClient jobs, LiveStamps stamps, Fragments fragments, IDistrict district, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public ImportView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await Read(Stamp(), stop) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop)
    {
        var stamp = Stamp();
        return await Read(stamp, stop) is { } view ? await fragments.Answer(this, new Audience($"roster-import {Id}"), stamp, "_Import", () => Task.FromResult<object>(view)) : NotFound();
    }

    public async Task<IActionResult> OnPostApplyAsync(bool allowRemovals, CancellationToken stop)
    {
        switch (await answer.Apply(Id, allowRemovals, stop))
        {
            case CheckAnswered.NeedsConfirmation:
                return this.Refused("Much would go. Tick that this is right, then apply.");
            case CheckAnswered.NotWaiting:
                return this.Refused("This roster no longer waits for an answer. Look at its state.");
            case CheckAnswered.CheckedAgain:
                jobs.Enqueue<ImportJob>(job => job.Run(Id, CancellationToken.None));
                return this.Done("Another roster was applied meanwhile, so this one is checked again first.");
            default:
                jobs.Enqueue<ImportJob>(job => job.Run(Id, CancellationToken.None));
                return this.Done("The roster is being applied.");
        }
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken stop) =>
        await answer.Discard(Id, stop) ? this.GoTo("/district/rosters", "The roster was discarded.") : this.Refused("This roster no longer waits for an answer.");

    private string Stamp() => stamps.Take(ImportTopics.Of(Id));

    private async Task<ImportView?> Read(string stamp, CancellationToken stop) =>
        await reader.Find(Id, stop) is { } found ? new ImportView(found.Import, found.Outcome, (await district.Zone(stop)).Moment(found.Import.At, clock.GetUtcNow()), stamp) : null;
}
