using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>A student says where they are, in a period for which the timetable does not.</summary>
[RequirePermission(PassPermissions.Ask)]
internal sealed class WhereModel(SayWhere say, PlaceReader places, ITimetable timetable, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ClassId? Class { get; set; }

    [BindProperty]
    public RoomId? Room { get; set; }

    public IReadOnlyList<ClassFacts> Classes { get; private set; } = [];

    public IReadOnlyDictionary<ClassId, RoomId> Known { get; private set; } = new Dictionary<ClassId, RoomId>();

    public IReadOnlyList<RoomFacts> Rooms { get; private set; } = [];

    public string? Slot { get; private set; }

    public PassLinks Links { get; } = new(school);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Classes = await timetable.ClassesOf(school.Id, actor.Id, school.Required.Date(clock.GetUtcNow()), stop);
        Known = await rooms.OfClasses(school.Id, Classes, stop);
        Rooms = await rooms.All(school.Id, stop);
        Slot = (await places.Of(actor.Id, stop)).Slot?.Name;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (ModelState.IsValid && await say.Say(Class, Room, stop))
        {
            return this.GoTo("/now");
        }

        ModelState.AddModelError(nameof(Room), "Choose the room you are in; nobody has told SmartPass yet where this class meets.");
        await OnGetAsync(stop);
        return this.Again();
    }

    public string? RoomOf(ClassFacts @class) => Known.TryGetValue(@class.Id, out var id) ? Rooms.FirstOrDefault(room => room.Id == id)?.Name : null;
}
