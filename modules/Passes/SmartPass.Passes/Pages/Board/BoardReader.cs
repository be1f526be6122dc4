using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <summary>Reads the campus board.</summary>
internal sealed class BoardReader(PassesDb db, PassCards cards, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public bool MayEnd => actor.Can(PassPermissions.EndAny);

    /// <summary>All that a shared rendering depends on besides what goes stale.</summary>
    public string Audience(BoardFilter filter) => $"board {school.Id} {MayEnd} {filter.Query}";

    public string Stamp() => stamps.Take(PassTopics.Hall(school.Id), RoomsTopics.Of(school.Id));

    public async Task<BoardView> Read(BoardFilter filter, string stamp, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var active = await db.Passes.AsNoTracking().Where(pass => pass.Status == PassStatus.Active).ToListAsync(stop);
        var all = (await cards.Of(active, stop)).OrderByDescending(card => card.Overtime).ThenBy(card => card.Overtime ? card.DueAt : null).ThenByDescending(card => card.StartedAt).ToList();
        return new BoardView(
            stamp, now, filter, all.Count, all.Count(card => card.Overtime),
            [.. all.Where(filter.Shows)],
            [.. all.GroupBy(card => card.To.Id).Select(place => PlaceCount.Of(place.First().To, [.. place], now)).OrderByDescending(place => place.Count).ThenBy(place => place.Room.Name)],
            [.. all.Select(card => card.Student.Grade).OfType<string>().Distinct().Order()],
            MayEnd, new PassLinks(school), school.Required);
    }
}
