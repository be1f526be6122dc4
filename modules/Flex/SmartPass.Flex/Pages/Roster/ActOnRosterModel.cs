using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Roster;

/// <summary>One tap on the roster of an activity; opened by hand it leads there.</summary>
internal abstract class ActOnRosterModel(CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ActivitySessionId Id { get; set; }

    protected FlexLinks Links { get; } = new(school);

    public IActionResult OnGet() => LocalRedirect(Links.At(Id));

    protected IActionResult Answer(OfferOutcome outcome, string done, NoticeAct? undo = null) => outcome switch
    {
        OfferOutcome.Saved => this.Done(done, undo),
        OfferOutcome.HasBegun => this.Refused("This session is over."),
        OfferOutcome.HostIsBusy(var host, var title, _) => this.Refused($"{host} hosts {title} at that time."),
        OfferOutcome.RoomTooSmall(var title, _) => this.Refused($"There are not enough seats in its room any more ({title})."),
        _ => NotFound(),
    };

    protected IActionResult Answer(AttendanceOutcome outcome, string? done) => outcome switch
    {
        AttendanceOutcome.Marked { Count: 0 } => this.Refused("That student has no seat here."),
        AttendanceOutcome.Marked => this.Done(done),
        AttendanceOutcome.IsOff => this.Refused("It was called off, so nobody is marked."),
        AttendanceOutcome.TooEarly(var from) => this.Refused($"Attendance opens at {school.Required.Time(from)}."),
        _ => NotFound(),
    };
}
