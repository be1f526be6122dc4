using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <summary>Reads the campus board.</summary>
internal sealed class BoardReader(OutReader outs, WaitingReader waiting, FrozenReader frozen, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    private BoardRights Rights => new(actor.Can(PassPermissions.EndAny), actor.Can(PassPermissions.Report), actor.Can(PassPermissions.Freeze));

    /// <summary>All that a shared rendering depends on besides what goes stale.</summary>
    public string Audience(BoardFilter filter) => $"board {school.Id} {Rights} {filter.Query}";

    public string Stamp() => stamps.Take(PassTopics.Hall(school.Id), RoomsTopics.Of(school.Id));

    /// <summary>What a shared rendering was made from: its topics, and the minute, since what starts soon comes by the clock alone.</summary>
    public string Version(string stamp) => $"{stamp} {clock.GetUtcNow().ToUnixTimeSeconds() / 60}";

    public async Task<BoardView> Read(BoardFilter filter, string stamp, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var all = Ordered(await outs.Read(stop));
        var wait = await waiting.Read(now, stop);
        return new BoardView(stamp, now, filter, all, wait, PlaceCount.All(all, wait), await frozen.Now(stop), Rights, new PassLinks(school), school.Required);
    }

    private static IReadOnlyList<OutStudent> Ordered(IEnumerable<OutStudent> all) =>
    [
        .. all.OrderByDescending(one => one.Card.Overtime).ThenByDescending(one => one.Urgent)
            .ThenBy(one => one.Card.Overtime ? one.Card.DueAt : null).ThenByDescending(one => one.Card.StartedAt),
    ];
}
