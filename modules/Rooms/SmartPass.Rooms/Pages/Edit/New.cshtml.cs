using Microsoft.AspNetCore.Mvc;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Pages.Edit;

[RequirePermission(RoomsPermissions.ManageRooms)]
internal sealed class NewModel(IPeople people, CurrentSchool school, AddRoom add) : RoomFormPage(people, school)
{
    /// <param name="kind">Kind whose usual settings are filled in.</param>
    public void OnGet(RoomKind kind = RoomKind.Classroom) =>
        Form = RoomForm.Of(RoomSettings.Usual(Enum.IsDefined(kind) ? kind : RoomKind.Classroom, ""), []);

    protected override async Task<IActionResult> Save(CancellationToken stop) => await add.Do(Form.Written, Form.Staff, stop) switch
    {
        RoomSaved.Saved(_, var name) => this.GoTo("/rooms", $"{name} is added."),
        RoomSaved.Wrong wrong => await ShowProblems(wrong, stop),
        _ => NotFound(),
    };

    protected override Task<bool> IsThere(CancellationToken stop) => Task.FromResult(true);
}
