using System.ComponentModel.DataAnnotations;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Guarding;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>Ends a pass with one tap; where the room asks for something first, the student is shown what.</summary>
[RequirePermission(PassPermissions.Ask, PassPermissions.Answer, PassPermissions.EndAny)]
internal sealed class EndModel(
    EndPass end, EndingReader reader, IPins pins, Throttle throttle, PassNotices notices, CurrentSchool school, CurrentActor actor, TimeProvider clock) : PageModel
{
    // Six digits that change every half minute: whoever tries for an hour has guessed at 365 of a million.
    private const int TriesAtOnce = 5;
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(10);

    [BindProperty(SupportsGet = true)]
    public PassId Id { get; set; }

    [BindProperty, StringLength(20, ErrorMessage = "Type the six digits.")]
    public string? Code { get; set; }

    [BindProperty]
    public PersonId? Who { get; set; }

    [BindProperty, StringLength(PinWords.LongestPin, ErrorMessage = "That is too long for a PIN. Type it again.")]
    public string? Pin { get; set; }

    /// <summary>What the student shows: "code" or "pin"; nothing for the one tap.</summary>
    [BindProperty]
    public string? By { get; set; }

    public EndingView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : LocalRedirect($"{Request.PathBase}/passes/{Id}");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (By is null || !await Find(stop))
        {
            return await Show(await end.End(Id, stop: stop), stop);
        }

        return By == "pin" ? await ByPin(stop) : await ByCode(stop);
    }

    private async Task<IActionResult> ByCode(CancellationToken stop)
    {
        if (!ModelState.IsValid || string.IsNullOrWhiteSpace(Code))
        {
            return Say(nameof(Code), $"Type the six digits on the screen of {View.Room.Name}.");
        }

        var tries = new Limit($"room-code {Id}", TriesAtOnce, Pace) { EndsWithSuccess = true };
        if (throttle.Begin(clock.GetUtcNow(), tries) is { } wait)
        {
            return Say(nameof(Code), PinWords.Wait(wait));
        }

        var outcome = await end.End(Id, new HowEnded(RoomCode: Code), stop);
        if (outcome is AnswerOutcome.Refused refused)
        {
            return Say(nameof(Code), refused.Because);
        }

        throttle.Forgive(tries);
        return await Show(outcome, stop);
    }

    private async Task<IActionResult> ByPin(CancellationToken stop)
    {
        if (View.Staff.FirstOrDefault(choice => choice.Id == Who) is not { } staff)
        {
            return Say(nameof(Who), "Choose who ends it.");
        }

        if (!ModelState.IsValid || string.IsNullOrWhiteSpace(Pin))
        {
            return Say(nameof(Pin), "Type the PIN.");
        }

        return await pins.Check(school.Required, staff.Id, Pin, $"student {actor.Id}", stop) switch
        {
            PinVerdict.Right right => await actor.As(right.Actor, () => end.End(Id, new HowEnded(EndedHow.ByStaffPin), stop)) is var outcome and not AnswerOutcome.NotYours
                ? await Show(outcome, stop)
                : Say(nameof(Who), $"{staff.Name} cannot end this one. Choose someone else."),
            PinVerdict.Wait wait => Say(nameof(Pin), PinWords.Wait(wait.For)),
            _ => Say(nameof(Pin), PinWords.Wrong(staff.Name)),
        };
    }

    private async Task<IActionResult> Show(AnswerOutcome outcome, CancellationToken stop) => outcome switch
    {
        AnswerOutcome.Ended ended => this.Done(await notices.Ended(ended.Pass, stop), UndoOfStaff()),
        AnswerOutcome.NeedsCheck => ToCheck(),
        _ => await this.Show(outcome),
    };

    private IActionResult ToCheck()
    {
        var page = $"{Request.PathBase}/passes/{Id}/end";
        if (!Request.IsHtmx())
        {
            return LocalRedirect(page);
        }

        Response.Headers["HX-Redirect"] = page;
        return new StatusCodeResult(204);
    }

    // A student finds it on their own screen, where it stays for as long as it holds.
    private NoticeAct? UndoOfStaff() => actor.Can(PassPermissions.Answer) || actor.Can(PassPermissions.EndAny) ? new NoticeAct("Undo", new PassLinks(school).Undo(Id)) : null;

    private PageResult Say(string field, string message)
    {
        ModelState.Clear();
        ModelState.AddModelError(field, message);
        return this.Again();
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await reader.Read(Id, stop) is not { } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
