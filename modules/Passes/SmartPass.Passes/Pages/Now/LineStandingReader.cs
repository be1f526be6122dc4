using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>How a student stands in line: the place in it and how long it may take, never who else is there.</summary>
internal sealed class LineStandingReader(PassesDb db, IHall hall, NearestReader nearest, CurrentSchool school)
{
    public async Task<NowState.InLine> Of(Pass pass, PassCard card, Whereabouts here, CancellationToken stop)
    {
        var waiting = await db.Passes.AsNoTracking().Where(other => other.Status == PassStatus.InLine).ToListAsync(stop);
        var now = await hall.Now(school.Id, stop);
        var full = now.PlacesTaken(card.To.Id) >= (card.To.Capacity ?? int.MaxValue);
        var crowded = !full && now.OutOf(card.From.Id) >= (card.From.MostOut ?? int.MaxValue);
        var place = crowded ? 1 + waiting.InOrder().TakeWhile(other => other.Id != pass.Id).Count(other => other.FromId == pass.FromId) : Line.PlaceOf(pass, waiting);
        var usual = TimeSpan.FromMinutes(card.To.TimeLimit);
        return new NowState.InLine(card, Ordinal(place), (full, crowded) switch
        {
            _ when now.Paused.Contains(card.From.Id) => $"Nobody leaves {card.From.Name} right now. You keep your place.",
            (true, _) => LineWords.Wait(Line.WaitOf(place, now.LeftTo(card.To.Id, usual), usual)),
            (_, true) => $"as many as may be are out of {card.From.Name}, " + LineWords.Wait(Line.WaitOf(place, now.LeftFrom(card.From.Id, usual), usual)),
            _ => null,
        }, pass.Urgent, full && await nearest.InsteadOf(card.To, here, stop) is { Approval: ApprovalRule.SelfCheckout } free ? free : null);
    }

    private static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };
}
