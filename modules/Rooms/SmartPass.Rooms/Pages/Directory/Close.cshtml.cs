using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Pages.Directory;

[RequirePermission(RoomsPermissions.SeeRooms)]
internal sealed class CloseModel(IRooms rooms, CloseRoom close, SchoolDays days, CurrentSchool school, CurrentActor actor, TimeProvider clock) : PageModel
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

    /// <summary>Short names of periods of today it closes for; with any of them the length says nothing.</summary>
    [BindProperty]
    public List<string> Periods { get; set; } = [];

    /// <summary>The page it was opened from.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public RoomFacts Room { get; private set; } = null!;

    /// <summary>That page, where it is one of this site; null for the list of rooms.</summary>
    public string? CameFrom => Url.IsLocalUrl(Back) ? Back : null;

    /// <summary>The periods of today that are not over.</summary>
    public IReadOnlyList<DayPeriod> Left { get; private set; } = [];

    public static IReadOnlyList<(string Value, string Title)> Lengths { get; } =
        [("", "Until someone opens it"), ("15", "For 15 minutes"), ("30", "For 30 minutes"), ("60", "For 1 hour"), ("120", "For 2 hours"), ("day", "For the rest of the day")];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await Find(stop) is not { } room)
        {
            return NotFound();
        }

        if (!actor.Actor.HoldsKeyOf(room.Staff))
        {
            return Forbid();
        }

        await Load(room, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await Close(stop) switch
    {
        RoomDoor.Done(var name) when CameFrom is not null => this.Done(Said(name)),
        RoomDoor.Done(var name) => this.GoTo("/rooms", Said(name)),
        RoomDoor.NotYours => Forbid(),
        RoomDoor.NoReason when await Find(stop) is { } room => await AskAgain(room, nameof(Other), $"Tap a reason, or write one of at most {Closing.LongestReason} characters.", stop),
        RoomDoor.TooLate when await Find(stop) is { } room => await AskAgain(room, nameof(Periods), "One of these periods is over, or not on today. Choose among those that are left.", stop),
        _ => NotFound(),
    };

    /// <summary>When a period begins, or that it is on.</summary>
    public string Starts(DayPeriod period) => period.StartsAt <= clock.GetUtcNow() ? "now" : school.Required.Moment(period.StartsAt, clock.GetUtcNow());

    private Task<RoomDoor> Close(CancellationToken stop)
    {
        var reason = string.IsNullOrWhiteSpace(Reason) ? Other : Reason;
        return Periods.Count > 0 ? close.DoFor(Id, reason, Periods, stop) : close.Do(Id, reason, Until(), stop);
    }

    private string Said(string name) => Periods.Count > 0 ? $"{name} closes for the periods you chose." : $"{name} is closed.";

    private async Task Load(RoomFacts room, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        (Room, Left) = (room, (await days.At(school.Id, now, stop)).PeriodsLeft(now));
    }

    private async Task<RoomFacts?> Find(CancellationToken stop) =>
        (await rooms.All(school.Id, stop)).FirstOrDefault(room => room.Id == Id);

    private async Task<IActionResult> AskAgain(RoomFacts room, string field, string message, CancellationToken stop)
    {
        await Load(room, stop);
        ModelState.AddModelError(field, message);
        return this.Again();
    }

    private DateTimeOffset? Until() => For switch
    {
        "day" => school.Required.Instant(school.Required.Date(clock.GetUtcNow()).AddDays(1), TimeOnly.MinValue),
        _ when Lengths.Any(length => length.Value == For) && int.TryParse(For, out var minutes) => clock.GetUtcNow().AddMinutes(minutes),
        _ => null,
    };
}
