using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>A student says where they will be when a planned pass starts.</summary>
[RequirePermission(PassPermissions.Ask)]
internal sealed class FromModel(ComingReader reader, SayOrigin say, IRooms rooms, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PassId Id { get; set; }

    [BindProperty]
    public RoomId? Room { get; set; }

    public Coming Planned { get; private set; } = null!;

    public IReadOnlyList<RoomFacts> Rooms { get; private set; } = [];

    public PassLinks Links { get; } = new(school);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        if (Room is not { } room)
        {
            ModelState.TryAddModelError(nameof(Room), "Choose the room you will be in from the list.");
            return this.Again();
        }

        switch (await say.Say(Id, room, stop))
        {
            case AnswerOutcome.Done:
                return this.GoTo("/now");
            case AnswerOutcome.Refused refused:
                ModelState.AddModelError(nameof(Room), refused.Because);
                return this.Again();
            case AnswerOutcome.TooLate late:
                return this.GoTo("/now", late.HowItIs);
            default:
                return NotFound();
        }
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await reader.One(Id, stop) is not { } coming)
        {
            return false;
        }

        Planned = coming;
        Rooms = [.. (await rooms.All(school.Id, stop)).Where(room => room.Id != coming.To.Id)];
        return true;
    }
}
