using Microsoft.AspNetCore.Mvc;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Pages.Edit;

[RequirePermission(RoomsPermissions.ManageRooms)]
internal sealed class EditModel(IPeople people, NamedStudents students, RoomChoicesReader choices, IRooms rooms, CurrentSchool school, ChangeRoom change) : RoomFormPage(people, students, choices, school)
{
    private readonly CurrentSchool _school = school;

    [BindProperty(SupportsGet = true)]
    public RoomId Id { get; set; }

    public RoomFacts Room { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await IsThere(stop))
        {
            return NotFound();
        }

        Form = RoomForm.Of(Room);
        return await Show(stop);
    }

    protected override async Task<IActionResult> Save(CancellationToken stop) => await change.Do(Id, Form.Written, Form.Staff, stop) switch
    {
        RoomSaved.Saved(_, var name) => this.GoTo("/rooms", $"{name} is saved."),
        RoomSaved.Wrong wrong => await ShowProblems(wrong, stop),
        _ => NotFound(),
    };

    protected override async Task<bool> IsThere(CancellationToken stop)
    {
        Room = (await rooms.All(_school.Id, stop)).FirstOrDefault(room => room.Id == Id)!;
        return Room is not null;
    }
}
