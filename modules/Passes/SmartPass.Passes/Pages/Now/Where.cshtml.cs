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

/// <summary>A student says where they are, at a time for which the timetable does not know or is wrong.</summary>
[RequirePermission(PassPermissions.Ask)]
internal sealed class WhereModel(SayWhere say, WhereReader reader, CurrentSchool school) : PageModel
{
    [BindProperty]
    public ClassId? Class { get; set; }

    [BindProperty]
    public RoomId? Room { get; set; }

    public IReadOnlyList<ClassChoice> Classes { get; private set; } = [];

    public IReadOnlyList<RoomFacts> Rooms { get; private set; } = [];

    /// <summary>How long it holds what they say.</summary>
    public string Holds { get; private set; } = "";

    public PassLinks Links { get; } = new(school);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var here = await Fill(stop);
        // Only what is sure is chosen beforehand: a wrong one would be sent by whoever does not look. Who is known to be somewhere comes to say otherwise.
        Class = here.Place is null && Classes.Count(choice => choice.IsNow) == 1 ? Classes.Single(choice => choice.IsNow).Class.Id : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (ModelState.IsValid && Class is null && Room is null)
        {
            ModelState.AddModelError(nameof(Class), "Choose a class, or a room.");
            ModelState.AddModelError(nameof(Room), "Choose a class, or a room.");
        }
        else if (ModelState.IsValid)
        {
            switch (await say.Say(Class, Room, stop))
            {
                case SayOutcome.Remembered here:
                    return this.GoTo("/now", $"Your passes start from {here.Room} now.");
                case SayOutcome.NotYourClass:
                    ModelState.AddModelError(nameof(Class), "Choose one of your classes.");
                    break;
                case SayOutcome.ClassOrRoom no:
                    ModelState.AddModelError(nameof(Room), $"That class meets in {no.Meets}. Choose “In no class” for another room, or leave the room unchosen.");
                    break;
                default:
                    ModelState.AddModelError(nameof(Room), Class is null ? "Choose a room from the list." : "Choose the room you are in; nobody has told SmartPass yet where this class meets.");
                    break;
            }
        }

        await Fill(stop);
        return this.Again();
    }

    private async Task<Whereabouts> Fill(CancellationToken stop)
    {
        (var here, Classes, Rooms) = await reader.Read(stop);
        Holds = here switch
        {
            { Due: { } due, Timetabled: { } room } => $"You are due in {due.Title}, {room.Name}. Another place holds until that ends.",
            { Timetabled: { } room } => $"The timetable has you in {room.Name}. Another place holds until this period ends.",
            { Slot: { } slot } => $"{slot.Name}. A class is remembered for this period; a room without a class for today only.",
            _ => "Outside class hours. It is remembered for today.",
        };
        return here;
    }
}
