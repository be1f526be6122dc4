using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Roster;

[RequirePermission(FlexPermissions.Host)]
internal sealed class TakeBackModel(TakeBackSignUp act, CurrentSchool school) : ActOnRosterModel(school)
{
    [BindProperty(SupportsGet = true)]
    public PersonId Student { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await act.TakeBack(Id, Student, stop) switch
    {
        SignUpOutcome.Done => this.Done("Taken out. They come back to what they had before, if there is a seat."),
        SignUpOutcome.IsLocked => this.Refused("An administrator assigned this student. Ask them to take it back."),
        SignUpOutcome.TooLate => this.Refused("This session is over."),
        _ => NotFound(),
    };
}
