using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Pages.Log;

/// <summary>What was prevented or overridden: figures of a period, its entries, and who has reviewed them.</summary>
[RequirePermission(EncounterPermissions.See)]
internal sealed class IndexModel(LogReader reader, ChosenReader chosen, ReviewEntries review, TakeLog take, CurrentActor actor, CurrentSchool school, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "period")]
    public LogPeriod? Period { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "until")]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true, Name = "group")]
    public EncounterGroupId? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "way")]
    public Way? Way { get; set; }

    [BindProperty(SupportsGet = true, Name = "outcome")]
    public Outcome? Outcome { get; set; }

    [BindProperty(SupportsGet = true, Name = "open")]
    public bool NotReviewed { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public LogSort Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    [BindProperty, StringLength(Entry.LongestNote, ErrorMessage = "Keep it under 500 characters.")]
    public string? Note { get; set; }

    public LogView View { get; private set; } = null!;

    // The form sends its days along with whatever period: those that are not asked for do not count.
    private LogChoice Choice => new()
    {
        Text = Text?[..Math.Min(Text.Length, LogChoice.LongestText)], Period = Asked, From = Asked == LogPeriod.Own ? From : null, Until = Asked == LogPeriod.Own ? Until : null,
        Group = Group, Way = Way, Outcome = Outcome, NotReviewed = NotReviewed, Sort = Sort,
    };

    private LogPeriod Asked => Period ?? (From is null && Until is null ? default : LogPeriod.Own);

    public Task OnGetAsync(CancellationToken stop) => Look(stop);

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop)
    {
        await Look(stop);
        return Partial("Log/_Entries", View);
    }

    public async Task<IActionResult> OnPostReviewAsync(EntryId id, CancellationToken stop) => await review.One(id, null, stop) switch
    {
        ReviewOutcome.Done => this.Done("Marked as reviewed.", new NoticeAct("Undo", $"{new EncounterLinks(school).Log}?handler=takeBack&id={id}")),
        ReviewOutcome.Already => this.Refused("Somebody has reviewed it already."),
        _ => NoEntry(),
    };

    public async Task<IActionResult> OnPostTakeBackAsync(EntryId id, CancellationToken stop) => await review.TakeBack(id, stop) switch
    {
        ReviewOutcome.Done => this.Done("No longer marked as reviewed."),
        _ => NoEntry(),
    };

    public async Task<IActionResult> OnPostReviewAllAsync(EntryId upTo, CancellationToken stop)
    {
        if (!actor.Can(EncounterPermissions.Manage))
        {
            return Forbid();
        }

        if (upTo == default)
        {
            return BadRequest();
        }

        if (ModelState.GetFieldValidationState(nameof(Note)) == ModelValidationState.Invalid)
        {
            await Look(stop);
            return this.Again();
        }

        return await review.All(await chosen.Filter(Choice, stop), upTo, Note, stop) is ReviewOutcome.Done done
            ? this.GoTo(Here, done.Entries == 0 ? "All of them were reviewed already." : $"Marked {CountWords.Count(done.Entries, "entry", "entries")} as reviewed.")
            : NoEntry();
    }

    /// <summary>Sent as a form, since taking it is written down.</summary>
    public async Task<IActionResult> OnPostDownloadAsync(CancellationToken stop)
    {
        var entries = await reader.All(Choice, stop);
        await take.Downloaded(entries.Count, stop);
        return File(LogFile.Bytes(school.Required, entries), "text/csv; charset=utf-8", LogFile.Name(school.Required, clock.GetUtcNow()));
    }

    private string Here => "/encounters/log" + Choice.Query(Math.Clamp(Number, 1, 10_000));

    private IActionResult NoEntry() => actor.Can(EncounterPermissions.Manage) ? NotFound() : Forbid();

    private async Task Look(CancellationToken stop) => View = await reader.Read(Choice, Math.Clamp(Number, 1, 10_000), stop);
}
