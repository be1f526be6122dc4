using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>One pass for those it concerns. What takes more than a tap is done here.</summary>
[RequirePermission(PassPermissions.Ask, PassPermissions.Answer, PassPermissions.SeeBoard)]
internal sealed class DetailsModel(
    OnePassReader reader, ApprovePass approve, DenyPass deny, ChangePass change, CommentOnPass comment, CorrectPass correct, PassNotices notices, CurrentSchool school, CurrentActor actor, TimeProvider clock)
    : PassPageModel(reader, school, actor)
{
    [BindProperty]
    public RoomId? To { get; set; }

    [BindProperty]
    public int? Minutes { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Minutes more.</summary>
    [BindProperty]
    public int? More { get; set; }

    /// <summary>Where to instead, while it is under way.</summary>
    [BindProperty]
    public RoomId? Elsewhere { get; set; }

    [BindProperty]
    public string? Comment { get; set; }

    /// <summary>When the student was back, by the school's clock.</summary>
    [BindProperty]
    public TimeOnly? WasBack { get; set; }

    /// <summary>Rules that whoever was refused a moment ago may set aside here, with a reason.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Anyway { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Offer(nameof(To), SetAside.Read(Anyway));
        return await Look(stop) ?? Page();
    }

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop)
    {
        Offer(nameof(To), SetAside.Read(Anyway));
        return await Look(stop) ?? Partial("_Pass", View);
    }

    public async Task<IActionResult> OnPostApproveAsync(CancellationToken stop)
    {
        if (Minutes is not (>= 1 and <= Pass.MostMinutes))
        {
            Say(nameof(Minutes), $"Choose from 1 to {Pass.MostMinutes} minutes.");
        }

        return ModelState.IsValid
            ? await Show(await approve.Approve(Id, new Approval(Minutes, To, ToSetAside) { Reason = Why }, stop), nameof(To), () => notices.LetGo(Id, stop), stop)
            : await Again(stop);
    }

    public async Task<IActionResult> OnPostDenyAsync(CancellationToken stop) =>
        await Show(await deny.Deny(Id, Reason, stop), nameof(Reason), () => notices.Denied(Id, stop), stop);

    public async Task<IActionResult> OnPostExtendAsync(CancellationToken stop)
    {
        if (More is not (>= 1 and <= Pass.MostMinutes))
        {
            Say(nameof(More), $"Choose from 1 to {Pass.MostMinutes} minutes.");
        }

        return ModelState.IsValid
            ? await Show(await change.Extend(Id, More!.Value, stop), nameof(More), () => notices.Lasts(Id, stop), stop)
            : await Again(stop);
    }

    public async Task<IActionResult> OnPostSendAsync(CancellationToken stop)
    {
        if (Elsewhere is null)
        {
            Say(nameof(Elsewhere), "Choose a place from the list.");
        }

        return ModelState.IsValid
            ? await Show(await change.Redirect(Id, Elsewhere!.Value, null, ToSetAside, Why, stop), nameof(Elsewhere), () => notices.GoesTo(Id, stop), stop)
            : await Again(stop);
    }

    public async Task<IActionResult> OnPostCommentAsync(CancellationToken stop) =>
        await Show(await comment.Comment(Id, Comment ?? "", stop), nameof(Comment), () => notices.Commented(Id, stop), stop);

    public async Task<IActionResult> OnPostCorrectAsync(CancellationToken stop)
    {
        if (WasBack is not { } time)
        {
            Say(nameof(WasBack), "Say at what time the student was back.");
            return await Again(stop);
        }

        var started = (await Reader.Card(Id, stop))?.StartedAt ?? clock.GetUtcNow();
        var at = School.Instant(School.Date(started), time);
        // Typed to the minute: the minute in which it started is meant from there on.
        return await Show(await correct.Back(Id, at < started && started - at < TimeSpan.FromMinutes(1) ? started : at, stop), nameof(WasBack), () => notices.WasBack(Id, stop), stop);
    }
}
