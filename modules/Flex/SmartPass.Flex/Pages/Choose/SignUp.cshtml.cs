using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Choose;

/// <summary>One tap for a seat or a place in line, and one to take it back.</summary>
[RequirePermission(FlexPermissions.SignUp)]
internal sealed class SignUpModel(SignUpFor act, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ActivitySessionId Id { get; set; }

    public IActionResult OnGet() => LocalRedirect(new FlexLinks(school).Choose);

    /// <param name="from">Where the student had a seat until now.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public async Task<IActionResult> OnPostAsync([FromQuery] ActivitySessionId? from, CancellationToken stop)
    {
        var links = new FlexLinks(school);
        return await act.SignUp(Id, stop) switch
        {
            SignUpOutcome.Done done => this.Done($"You’re in {done.Title}.", new NoticeAct("Undo", from is { } before ? links.ChangeTo(before, Id) : links.Leave(Id))),
            SignUpOutcome.Waiting waits => this.Done($"You’re {ChooseWords.Ordinal(waits.Ahead + 1)} in line for {waits.Title}. You move up by yourself when a seat is free.", new NoticeAct("Leave the line", links.LeaveLine(Id))),
            SignUpOutcome.Refused refused => this.Refused(refused.Decision.ToStudent),
            _ => this.Refused("That is not offered any more. Choose another one."),
        };
    }
}
