using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;

namespace SmartPass.Flex.Pages.Roster;

[RequirePermission(FlexPermissions.Host)]
internal sealed class MoveModel(MoveReader reader, TakeBackSignUp act) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ActivitySessionId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public PersonId Student { get; set; }

    public MoveView View { get; private set; } = null!;

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(ActivitySessionId? to, CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        switch (to is { } there ? await act.Move(Id, Student, there, stop) : null)
        {
            case SignUpOutcome.Done(var title):
                return this.GoTo($"/flex/at/{Id}", $"{View.Student.Name} is in {title} now.");
            case SignUpOutcome.Refused(var decision):
                Wrong = decision.ToStaff;
                break;
            case SignUpOutcome.IsLocked:
                Wrong = "An administrator assigned this student. Ask them to move the student.";
                break;
            default:
                Wrong = "Choose one of these.";
                break;
        }

        return this.Again();
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        View = (await reader.Read(Id, Student, stop))!;
        return View is not null;
    }
}
