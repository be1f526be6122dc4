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

    public Audience Audience(BoardFilter filter) => new($"board {school.Id} {filter.Query}", PassPermissions.EndAny, PassPermissions.Report, PassPermissions.Freeze);

    public string Stamp() => stamps.Take(PassTopics.Hall(school.Id), RoomsTopics.Of(school.Id));

    /// <summary>How long a shared rendering is shown at most: until the next minute, since what starts soon comes by the clock alone.</summary>
    public DateTimeOffset Until() => DateTimeOffset.FromUnixTimeSeconds(((clock.GetUtcNow().ToUnixTimeSeconds() / 60) + 1) * 60);

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
