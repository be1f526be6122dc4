using SmartPass.Kernel;
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

        var all = await line.Waiting(stop);
        var now = await hall.Now(school.Id, stop);
        return
        [
            .. waiting.Select(one => (one.Pass, one.Card, Standing: LineStanding.Of(one.Pass, one.Card.From, one.Card.To, all, now)))
                .OrderByDescending(one => one.Pass.Status == PassStatus.Offered).ThenByDescending(one => one.Pass.GoesFirst)
                .ThenBy(one => (one.Standing.For == WaitsFor.APlace ? one.Card.To : one.Card.From).Name).ThenBy(one => one.Standing.Place)
                .Select(one => new InLine(
                    one.Card, one.Standing.Place, Wait(one.Standing), one.Pass.Status == PassStatus.Offered ? one.Pass.NextAt : null, one.Pass.Urgent, mine.Contains(one.Pass.FromId))
                {
                    NeedsEscort = one.Pass.NeedsEscort,
                }),
        ];
    }

    private string Wait(LineStanding standing) => standing switch
    {
        { Wait: null } => "in line",
        { ClearsFirst: { } clears } => $"line ends {school.Required.Time(clears)}",
        { Wait: { } wait } => $"~{Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes))} min wait",
    };
}
