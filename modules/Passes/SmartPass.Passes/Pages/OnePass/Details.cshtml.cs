using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>One pass for those it concerns. Answers that take more than a tap are given here, and come back with their errors and all that was typed.</summary>
[RequirePermission(PassPermissions.Ask, PassPermissions.Answer, PassPermissions.SeeBoard)]
internal sealed class DetailsModel(OnePassReader reader, ApprovePass approve, DenyPass deny, PassNotices notices, CurrentSchool school, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PassId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    [BindProperty]
    public RoomId? To { get; set; }

    [BindProperty]
    public int? Minutes { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public OnePassView View { get; private set; } = null!;

    /// <summary>Where this page was opened from, or the screen of who looks.</summary>
    public Crumb Crumb => Crumb.From(Back, View.Links) ?? Crumb.Of(actor.Actor, View);

    public PassLinks Links { get; } = new(school);

    public bool MayReport => actor.Can(PassPermissions.Report);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Look(stop) ?? Page();

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => await Look(stop) ?? Partial("_Pass", View);

    public async Task<IActionResult> OnPostApproveAsync(CancellationToken stop)
    {
        if (Minutes is not (>= 1 and <= Pass.MostMinutes))
        {
            Say(nameof(Minutes), $"Choose from 1 to {Pass.MostMinutes} minutes.");
        }

        return ModelState.IsValid
            ? await Show(await approve.Approve(Id, new Approval(Minutes, To), stop), nameof(To), () => notices.LetGo(Id, stop), stop)
            : await Again(stop);
    }

    public async Task<IActionResult> OnPostDenyAsync(CancellationToken stop)
    {
        if (Reason?.Length > Pass.LongestMessage)
        {
            Say(nameof(Reason), $"Keep it under {Pass.LongestMessage} characters.");
        }

        return ModelState.IsValid
            ? await Show(await deny.Deny(Id, Reason, stop), nameof(Reason), () => notices.Denied(Id, stop), stop)
            : await Again(stop);
    }

    private async Task<IActionResult> Show(AnswerOutcome outcome, string field, Func<Task<string>> done, CancellationToken stop)
    {
        if (outcome is not AnswerOutcome.Refused refused)
        {
            return await this.Show(outcome, done);
        }

        Say(field, refused.Because);
        return await Again(stop);
    }

    private async Task<IActionResult> Again(CancellationToken stop) => await Look(stop) ?? this.Again();

    private void Say(string field, string message)
    {
        // In place of what the binder may have said; what was typed stays.
        ModelState[field]?.Errors.Clear();
        ModelState.AddModelError(field, message);
    }

    /// <summary>Null when there is a pass to show.</summary>
    private async Task<IActionResult?> Look(CancellationToken stop)
    {
        switch (await reader.Read(Id, stop))
        {
            case OnePass.Found found:
                View = found.View;
                return null;
            case OnePass.NotYours:
                return Forbid();
            default:
                return NotFound();
        }
    }
}
