using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Roster;

[RequirePermission(FlexPermissions.Host)]
internal sealed class MarkModel(TakeAttendance act, CurrentSchool school) : ActOnRosterModel(school)
{
    [BindProperty(SupportsGet = true)]
    public PersonId Student { get; set; }

    /// <param name="mark">"present", "late", "absent" or "excused"; "none" takes it back.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public async Task<IActionResult> OnPostAsync([FromQuery(Name = "as")] string? mark, CancellationToken stop) => mark switch
    {
        "none" => Answer(await act.Mark(Id, Student, null, stop), null),
        _ when Enum.GetValues<Attendance>().Where(one => one.InWords() == mark).ToList() is [var one] => Answer(await act.Mark(Id, Student, one, stop), null),
        _ => NotFound(),
    };
}
