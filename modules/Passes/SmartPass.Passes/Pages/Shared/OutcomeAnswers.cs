using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.Shared;

internal static class OutcomeAnswers
{
    /// <summary>Says what came of an act on a pass.</summary>
    public static IActionResult Show(this PageModel page, AnswerOutcome outcome, string? done = null) => outcome switch
    {
        AnswerOutcome.Done => page.Done(done),
        AnswerOutcome.Refused refused => page.Refused(refused.Because),
        AnswerOutcome.TooLate late => page.Refused(late.HowItIs),
        AnswerOutcome.NotYours => new ForbidResult(),
        _ => new NotFoundResult(),
    };
}
