using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Pages.Directory;

[RequirePermission(RoomsPermissions.SeeRooms)]
internal sealed class CloseModel(IRooms rooms, CloseRoom close, CurrentSchool school, CurrentActor actor, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RoomId Id { get; set; }

    /// <summary>A quick reason that was tapped.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>A reason that was typed.</summary>
    [BindProperty]
    public string? Other { get; set; }

    /// <summary>How long: minutes, "day" for the rest of it, or nothing for until someone opens it.</summary>
    [BindProperty]
    public string? For { get; set; }

    public RoomFacts Room { get; private set; } = null!;

    public static IReadOnlyList<(string Value, string Title)> Lengths { get; } =
        [("", "Until someone opens it"), ("15", "For 15 minutes"), ("30", "For 30 minutes"), ("60", "For 1 hour"), ("120", "For 2 hours"), ("day", "For the rest of the day")];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await Find(stop) is not { } room)
        {
            return NotFound();
        }

        Room = room;
        return actor.Actor.HoldsKeyOf(room.Staff) ? Page() : Forbid();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await close.Do(Id, string.IsNullOrWhiteSpace(Reason) ? Other : Reason, Until(), stop) switch
        {
            RoomDoor.Done(var name) when Request.Form.ContainsKey("back") => this.Done($"{name} is closed."),
            RoomDoor.Done(var name) => this.GoTo("/rooms", $"{name} is closed."),
            RoomDoor.NotYours => Forbid(),
            RoomDoor.NoReason when await Find(stop) is { } room => AskAgain(room),
            _ => NotFound(),
        };

    private async Task<RoomFacts?> Find(CancellationToken stop) =>
        (await rooms.All(school.Id, stop)).FirstOrDefault(room => room.Id == Id);

    private PageResult AskAgain(RoomFacts room)
    {
        Room = room;
        ModelState.AddModelError(nameof(Other), $"Tap a reason, or write one of at most {Closing.LongestReason} characters.");
        return this.Again();
    }

    private DateTimeOffset? Until() => For switch
    {
        "day" => school.Required.Instant(school.Required.Date(clock.GetUtcNow()).AddDays(1), TimeOnly.MinValue),
        _ when Lengths.Any(length => length.Value == For) && int.TryParse(For, out var minutes) => clock.GetUtcNow().AddMinutes(minutes),
        _ => null,
    };
}
