using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartPass.Accounts.Contracts;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Devices;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Kiosk;

/// <summary>The student who has just proven who they are: their pass, or where to go. It is theirs alone and gone after a minute.</summary>
[AllowAnonymous]
internal sealed class MeModel(
    DeviceAtHand atHand, NoteSeen seen, KioskProof proof, MeReader reader, IActors actors, AskForPass ask, EndAtKiosk end, GoToNextStop next, AcceptOffer accept, WithdrawRequest withdraw,
    CurrentSchool school, CurrentActor actor) : DevicePage(atHand, seen)
{
    [BindProperty]
    public RoomId To { get; set; }

    [BindProperty, StringLength(Wish.LongestTicket)]
    public string? Ticket { get; set; } = Guid.NewGuid().ToString("n");

    [BindProperty]
    public bool AskTeacher { get; set; }

    [BindProperty(SupportsGet = true)]
    public RoomId? AskFor { get; set; }

    public MeView View { get; private set; } = null!;

    public KioskSaid? Said { get; private set; }

    protected override DeviceKind Kind => DeviceKind.Kiosk;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await reader.Read(Device, stop) is not { } view)
        {
            return Redirect("/kiosk");
        }

        (View, Said) = (view, KioskWords.Take(TempData));
        return Page();
    }

    public async Task<IActionResult> OnPostAskAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || To == default || string.IsNullOrEmpty(Ticket))
        {
            return Stay("Choose one of the places.");
        }

        return await ask.Ask(new Wish(To, Wish.TicketFor(AskTeacher ? $"{Ticket} t" : Ticket, To)) { Kiosk = Device.RoomId, AskTeacher = AskTeacher }, stop) switch
        {
            AskOutcome.Started started => await Go(started.Pass, stop),
            AskOutcome.Asked asked => await Tell(asked.Pass, how => ($"Asking {how.AskedOf}", "Wait here. Enter your number again to see the answer."), stop),
            AskOutcome.InLine waits => await Tell(waits.Pass, how => ($"You are number {how.PlaceInLine} in line for {how.To}", "When it is your turn, this screen says so. Then enter your number."), stop),
            AskOutcome.Refused { MayAskTeacher: true } refused => Stay(refused.ToStudent, To),
            AskOutcome.Refused refused => Stay(refused.ToStudent),
            _ => Stay("That place is not there any more. Choose another one."),
        };
    }

    public async Task<IActionResult> OnPostBackAsync(CancellationToken stop)
    {
        var view = await reader.Read(Device, stop);
        return await end.End(Device, stop: stop) switch
        {
            AnswerOutcome.Done when view?.Standing is { Card.RoundTrip: false } => Leave("You have arrived.", null),
            AnswerOutcome.Done => Leave($"Welcome back, {view?.Student.GivenName}.", null),
            var other => Stay(WhyNot(other)),
        };
    }

    public Task<IActionResult> OnPostNextAsync(PassId pass, CancellationToken stop) => Do(next.GoOn(pass, stop), () => Go(pass, stop));

    public Task<IActionResult> OnPostGoAsync(PassId pass, CancellationToken stop) => Do(accept.Accept(pass, stop), () => Go(pass, stop));

    public Task<IActionResult> OnPostWithdrawAsync(PassId pass, CancellationToken stop) => Do(withdraw.Withdraw(pass, stop), () => Task.FromResult<IActionResult>(Leave("Taken back.", "Enter your number again to choose another place.")));

    /// <summary>Whose screen it is was proven a moment ago; from here on the student acts.</summary>
    protected override async Task<IActionResult?> Before()
    {
        if (proof.Of(HttpContext, Device) is not { } student || await actors.Of(student, school.Id, HttpContext.RequestAborted) is not { } known || !known.Can(PassPermissions.Ask))
        {
            return Request.Query["handler"] == "here" ? null : Redirect("/kiosk");
        }

        actor.Become(known);
        return null;
    }

    private async Task<IActionResult> Do(Task<AnswerOutcome> act, Func<Task<IActionResult>> done) => await act switch
    {
        AnswerOutcome.Done => await done(),
        var other => Stay(WhyNot(other)),
    };

    private static string WhyNot(AnswerOutcome outcome) => outcome switch
    {
        AnswerOutcome.Refused refused => refused.Because,
        AnswerOutcome.TooLate late => late.HowItIs,
        AnswerOutcome.NeedsCheck check => $"{check.Room.Name} asks for a code at the end. End this pass there, or on your own screen.",
        _ => "That pass is not there any more.",
    };

    private Task<IActionResult> Go(PassId pass, CancellationToken stop) =>
        Tell(pass, how => ($"Go to {how.To}", how.Card.RoundTrip ? $"{how.Minutes} When you are back, enter your number again." : how.Minutes), stop);

    private async Task<IActionResult> Tell(PassId pass, Func<Standing, (string Heading, string? Detail)> say, CancellationToken stop)
    {
        var (heading, detail) = await reader.Of(pass, stop) is { } how ? say(how) : ("Done", null);
        return Leave(heading, detail);
    }

    /// <summary>The last word; the screen is nobody's after it.</summary>
    private RedirectResult Leave(string heading, string? detail)
    {
        proof.Drop(HttpContext);
        KioskWords.Keep(TempData, new KioskSaid(heading, detail));
        return Redirect("/kiosk/said");
    }

    private RedirectResult Stay(string why, RoomId? askFor = null)
    {
        proof.Give(HttpContext, Device, actor.Id);
        KioskWords.Keep(TempData, new KioskSaid(why, null));
        return Redirect(askFor is { } room ? $"/kiosk/me?askFor={room}" : "/kiosk/me");
    }
}
