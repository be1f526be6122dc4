using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Choose;

/// <summary>Gives back a seat, or a place in line.</summary>
[RequirePermission(FlexPermissions.SignUp)]
internal sealed class LeaveModel(LeaveActivity act, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ActivitySessionId Id { get; set; }

    public IActionResult OnGet() => LocalRedirect(new FlexLinks(school).Choose);

    /// <param name="line">A place in line, which nobody gets back.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public async Task<IActionResult> OnPostAsync([FromQuery] bool line, CancellationToken stop) => await act.Leave(Id, stop) switch
    {
        SignUpOutcome.Done done when line => this.Done($"You left the line for {done.Title}."),
        SignUpOutcome.Done done => this.Done($"You left {done.Title}.", new NoticeAct("Undo", new FlexLinks(school).SignUp(Id))),
        SignUpOutcome.IsLocked locked => this.Refused($"You are assigned to {locked.Title}. Ask its host if that should change."),
        SignUpOutcome.TooLate => this.Refused("The cut-off has passed. Ask the host if you need a change."),
        _ => this.Refused("You are not in that any more. Look at your sessions, then choose."),
    };
}
