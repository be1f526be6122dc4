using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>How a student stands in line: the place in it and how long it may take, never who else is there.</summary>
internal sealed class LineStandingReader(LineReader line, IHall hall, NearestReader nearest, CurrentSchool school)
{
    public async Task<NowState.InLine> Of(Pass pass, PassCard card, Whereabouts here, CancellationToken stop)
    {
        var now = await hall.Now(school.Id, stop);
        var standing = LineStanding.Of(pass, card.From, card.To, await line.Waiting(stop), now);
        var wait = standing switch
        {
            { Wait: null } => null,
            { ClearsFirst: { } clears } => $"the line is cleared at {school.Required.Time(clears)}, maybe before your turn",
            { Wait: { } time } => LineWords.Wait(time),
        };
        return new NowState.InLine(card, LineWords.Ordinal(standing.Place), standing.For switch
        {
            WaitsFor.TheTeacher => $"Nobody leaves {card.From.Name} right now. You keep your place.",
            WaitsFor.TheWayOut => $"{now.OutOf(card.From.Id)} of {card.From.MostOut} are out of {card.From.Name}, {wait}",
            _ => wait,
        }, new Urgency(pass.Urgent, pass.GoesFirst), standing.For == WaitsFor.APlace && await nearest.InsteadOf(card.To, here, stop) is { Approval: ApprovalRule.SelfCheckout } free ? free : null);
    }
}
