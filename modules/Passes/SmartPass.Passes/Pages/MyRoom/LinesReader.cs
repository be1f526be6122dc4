using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.MyRoom;

/// <summary>Where those in line stand, and about how long they wait.</summary>
internal sealed class LinesReader(LineReader line, HallReader hall, CurrentSchool school)
{
    /// <param name="waiting">Passes in line, each with its card.</param>
    /// <param name="mine">Rooms of who looks.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<IReadOnlyList<InLine>> Of(IReadOnlyCollection<(Pass Pass, PassCard Card)> waiting, IReadOnlySet<RoomId> mine, CancellationToken stop)
    {
        if (waiting.Count == 0)
        {
            return [];
        }

        var all = (await line.Waiting(stop)).FindAll(pass => pass.Status is PassStatus.InLine or PassStatus.Offered);
        var now = await hall.Now(school.Id, stop);
        return
        [
            .. waiting.Select(one => new InLine(
                one.Card, Line.PlaceOf(one.Pass, all), Wait(one.Card, Line.PlaceOf(one.Pass, all), now),
                one.Pass.Status == PassStatus.Offered ? one.Pass.NextAt : null, one.Pass.Urgent, mine.Contains(one.Pass.FromId)))
            .OrderByDescending(one => one.OfferEnds is not null).ThenByDescending(one => one.Urgent).ThenBy(one => one.Card.To.Name).ThenBy(one => one.Place),
        ];
    }

    /// <summary>Null where it is for the teacher to say, or nothing is known of it.</summary>
    private static string? Wait(PassCard card, int place, Hall now)
    {
        if (now.Paused.Contains(card.From.Id))
        {
            return null;
        }

        var full = now.PlacesTaken(card.To.Id) >= (card.To.Capacity ?? int.MaxValue);
        var holding = now.Out.Where(pass => full ? pass.To == card.To.Id : pass.From == card.From.Id).Select(pass => pass.DueAt - now.At).ToList();
        return holding.Count == 0 ? null : $"~{Math.Max(1, (int)Math.Ceiling(Line.WaitOf(place, holding, TimeSpan.FromMinutes(card.To.TimeLimit)).TotalMinutes))} min";
    }
}
