using Microsoft.AspNetCore.Mvc;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Pages.Edit;

[RequirePermission(RoomsPermissions.ManageRooms)]
internal sealed class NewModel(IPeople people, NamedStudents students, RoomChoicesReader choices, CurrentSchool school, AddRoom add) : RoomFormPage(people, students, choices, school)
{
    /// <param name="kind">Kind whose usual settings are filled in.</param>
    /// <param name="stop">Stops reading.</param>
    public Task<IActionResult> OnGetAsync(RoomKind kind = RoomKind.Classroom, CancellationToken stop = default)
    {
        Form = RoomForm.Of(RoomSettings.Usual(Enum.IsDefined(kind) ? kind : RoomKind.Classroom, ""), []);
        return Show(stop);
    }

    protected override async Task<IActionResult> Save(CancellationToken stop) => await add.Do(Form.Written, Form.Staff, stop) switch
    {
        RoomSaved.Saved(_, var name) => this.GoTo("/rooms", $"{name} is added."),
        RoomSaved.Wrong wrong => await ShowProblems(wrong, stop),
        _ => NotFound(),
    };

    protected override Task<bool> IsThere(CancellationToken stop) => Task.FromResult(true);
}
