using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>A pass with its particulars: minutes, a word, further places, for now or for a later time.</summary>
[RequirePermission(PassPermissions.Ask)]
internal sealed class PrepareModel(AskForPass ask, DestinationReader destinations, LaterReader later, PlaceReader places, OpenPassReader open, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock) : PageModel
{
    // The page carries it until the wish comes true, so that sent twice it makes one pass.
    [BindProperty, StringLength(Wish.LongestTicket)]
    public string Ticket { get; set; } = Guid.NewGuid().ToString("n");

    [BindProperty(Name = "")]
    public PrepareForm Form { get; set; } = new();

    /// <summary>The button for a later time was pressed; in the address, its part is open.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Later { get; set; }

    [BindProperty]
    public bool AskTeacher { get; set; }

    public Destination Destination { get; private set; } = null!;

    public Place? Place { get; private set; }

    public IReadOnlyList<LaterDay> Days { get; private set; } = [];

    public IReadOnlyList<RoomFacts> Rooms { get; private set; } = [];

    public bool MayAskTeacher { get; private set; }

    /// <summary>What the student has already; null for nothing.</summary>
    public OpenPass? Open { get; private set; }

    public PassLinks Links { get; } = new(school);

    public bool IsAsked => Destination.Room.Approval != ApprovalRule.SelfCheckout;

    public DateOnly Today => school.Required.Date(clock.GetUtcNow());

    /// <summary>Places one may go on to without anybody being asked, or any where somebody is.</summary>
    public IEnumerable<RoomFacts> Onward => Rooms.Where(room => room.Approval != ApprovalRule.StaffOnly);

    public async Task<IActionResult> OnGetAsync(RoomId to, CancellationToken stop)
    {
        if (!await Find(to, stop))
        {
            return NotFound();
        }

        Form.Minutes = Destination.Minutes;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(RoomId to, CancellationToken stop)
    {
        if (!await Find(to, stop))
        {
            return NotFound();
        }

        if (!(Form.Minutes >= 1 && Form.Minutes <= Destination.Minutes))
        {
            Say(nameof(Form.Minutes), $"At most {Destination.Minutes} min, and at least 1.");
        }

        if (Form.Stops(to).Count >= Pass.MostStops)
        {
            Say(nameof(Form.Then), $"A pass goes to {Pass.MostStops} places at most.");
        }

        var at = Later ? Form.At(school.Required, clock.GetUtcNow()) : null;
        if (Later && at is null)
        {
            Say(nameof(Form.When), Form is { Date: not null, Time: not null } ? Planning.OutOfReach : "Choose a period, or a day and a time.");
        }

        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var wish = new Wish(to, Wish.TicketFor(Ticket, to), Form.Minutes, Form.OneWay, Form.Message)
        {
            AskTeacher = AskTeacher,
            Urgent = Form.Urgent && !Later,
            From = Form.From,
            InsteadOf = Form.InsteadOf,
            Then = Form.Stops(to),
            At = at,
            Appointment = Later && Destination.ByAppointment,
        };
        return await Show(await ask.Ask(wish, stop), to, stop);
    }

    private async Task<IActionResult> Show(AskOutcome outcome, RoomId to, CancellationToken stop)
    {
        switch (outcome)
        {
            case AskOutcome.Planned planned:
                var now = clock.GetUtcNow();
                return this.GoTo("/now", $"Planned for {school.Required.Day(school.Required.Date(planned.At), now)}, {Kernel.ClockWords.Time(school.Required, planned.At)}. It starts by itself.");
            case AskOutcome.Asked when Later:
                return this.GoTo("/now", "Asked. The answer comes here, under “Coming up”.");
            case AskOutcome.Started or AskOutcome.Asked or AskOutcome.InLine:
                return this.GoTo("/now");
            case AskOutcome.Refused refused:
                ModelState.AddModelError("", refused.ToStudent);
                MayAskTeacher = refused.MayAskTeacher;
                break;
            case AskOutcome.WhereAreYou:
                ModelState.AddModelError("", "Say where you are first.");
                break;
            default:
                return NotFound();
        }

        // What was refused may have changed what the page shows: who is asked, whether it is open.
        return await Find(to, stop) ? this.Again() : NotFound();
    }

    private void Say(string field, string message)
    {
        // In place of what the binder may have said; what was typed stays.
        ModelState[field]?.Errors.Clear();
        ModelState.AddModelError(field, message);
    }

    private async Task<bool> Find(RoomId to, CancellationToken stop)
    {
        var here = await places.Of(actor.Id, stop);
        Place = here.Place;
        if (await destinations.One(to, here, stop) is not { } destination)
        {
            return false;
        }

        Destination = destination;
        Open = await open.Of(actor.Id, stop);
        Days = destination.MayPlan ? await later.Read(stop) : [];
        Rooms = [.. (await rooms.All(school.Id, stop)).Where(room => room.Id != to)];
        return true;
    }
}
