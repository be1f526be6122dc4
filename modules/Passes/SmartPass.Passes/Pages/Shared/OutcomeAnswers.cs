using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.Shared;

internal static class OutcomeAnswers
{
    /// <summary>Says what came of an act on a pass.</summary>
    /// <param name="page">The page that answers.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="done">The notice where it was done; asked for only then.</param>
    /// <param name="undo">What takes it back; offered with that notice.</param>
    /// <param name="anyway">What does it all the same; offered where this person may set aside the rules that stand against it.</param>
    public static async Task<IActionResult> Show(
        this PageModel page, AnswerOutcome outcome, Func<Task<string>>? done = null, NoticeAct? undo = null, Func<IReadOnlyList<StartRule>, NoticeAct>? anyway = null) => outcome switch
    {
        AnswerOutcome.Done => page.Done(done is null ? null : await done(), undo),
        AnswerOutcome.InLine line => page.Done($"{line.Because} They wait in line, and are told when it is their turn.", line.MayOverride.Count > 0 ? anyway?.Invoke(line.MayOverride) : null),
        AnswerOutcome.Planned => page.Done("Planned. It starts by itself at its time."),
        AnswerOutcome.NeedsCheck check => page.Refused($"{check.Room.Name} asks for a code first. Open your pass to enter it."),
        AnswerOutcome.Refused { MayOverride: { Count: > 0 } rules } refused => page.Refused(refused.Because, anyway?.Invoke(rules)),
        AnswerOutcome.Refused refused => page.Refused(refused.Because),
        AnswerOutcome.TooLate late => page.Refused(late.HowItIs),
        AnswerOutcome.NotYours => new ForbidResult(),
        _ => new NotFoundResult(),
    };
}
