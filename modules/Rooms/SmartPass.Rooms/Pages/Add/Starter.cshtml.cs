using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Pages.Add;

[RequirePermission(RoomsPermissions.ManageRooms)]
internal sealed class StarterModel(IRooms rooms, RosterRoomsReader roster, AddStarterSet addStarter, AddRoomsFromRoster addFromRoster, CurrentSchool school) : PageModel
{
    /// <summary>Names of the set that were ticked.</summary>
    [BindProperty]
    public List<string> Names { get; set; } = [];

    [BindProperty]
    public bool WithClassrooms { get; set; } = true;

    public IReadOnlySet<string> Taken { get; private set; } = new HashSet<string>();

    public IReadOnlyList<PlannedRoom> Classrooms { get; private set; } = [];

    public bool IsAllThere => Classrooms.Count == 0 && StarterSet.Rooms.All(IsTaken);

    public bool IsTaken(RoomSettings settings) => Taken.Contains(RoomName.Key(settings.Name));

    public async Task OnGetAsync(CancellationToken stop)
    {
        await Load(stop);
        Names = [.. StarterSet.Rooms.Where(settings => !IsTaken(settings)).Select(settings => settings.Name)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Names.Count == 0 && !WithClassrooms)
        {
            await Load(stop);
            ModelState.AddModelError(nameof(Names), "Tick at least one room.");
            return this.Again();
        }

        var added = await addStarter.Do(Names, stop);
        var classrooms = WithClassrooms ? await addFromRoster.Do(stop) : [];
        return this.GoTo("/rooms", added.Count + classrooms.Count == 0 ? "All of these rooms were there already." : $"{CountWords.Count(added.Count + classrooms.Count, "room")} added.");
    }

    private async Task Load(CancellationToken stop)
    {
        Taken = (await rooms.All(school.Id, stop)).Select(room => RoomName.Key(room.Name)).ToHashSet();
        Classrooms = await roster.Plan(await roster.Classes(stop), [.. StarterSet.Rooms.Where(settings => !IsTaken(settings))], stop);
    }
}
