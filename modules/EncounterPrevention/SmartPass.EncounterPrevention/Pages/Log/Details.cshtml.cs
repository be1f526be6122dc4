using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Flex.Contracts;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Pages.Log;

/// <summary>One entry whole, and its review.</summary>
[RequirePermission(EncounterPermissions.See)]
internal sealed class DetailsModel(EntryReader reader, ReviewEntries review, CurrentSchool school, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public EntryId Id { get; set; }

    [BindProperty, StringLength(Entry.LongestNote, ErrorMessage = "Keep it under 500 characters.")]
    public string? Note { get; set; }

    public EntryView View { get; private set; } = null!;

    public EncounterLinks Links => new(school);

    public bool MaySeeRoster => actor.Can(FlexPermissions.HostAny);

    public bool MayReview => actor.Can(EncounterPermissions.Manage);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Look(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Look(stop))
        {
            return NotFound();
        }

        if (MayReview && !ModelState.IsValid)
        {
            return this.Again();
        }

        var outcome = await review.One(Id, Note, stop);
        return outcome is ReviewOutcome.Already ? await TooLate(stop) : Answer(outcome, "Marked as reviewed.");
    }

    public async Task<IActionResult> OnPostTakeBackAsync(CancellationToken stop) =>
        await Look(stop) ? Answer(await review.TakeBack(Id, stop), "No longer marked as reviewed.") : NotFound();

    private async Task<IActionResult> TooLate(CancellationToken stop)
    {
        await Look(stop);
        var already = $"{View.ReviewedBy ?? "Somebody"} has reviewed it already.";
        if (string.IsNullOrWhiteSpace(Note))
        {
            return this.GoTo($"/encounters/log/{Id}", already);
        }

        ModelState.AddModelError(nameof(Note), $"{already} Your note is not kept: copy it, or take that review back first.");
        return this.Again();
    }

    private IActionResult Answer(ReviewOutcome outcome, string notice) => outcome switch
    {
        ReviewOutcome.Done => this.GoTo($"/encounters/log/{Id}", notice),
        _ when MayReview => NotFound(),
        _ => Forbid(),
    };

    private async Task<bool> Look(CancellationToken stop)
    {
        if (await reader.One(Id, stop) is not { } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
