using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.MyRoom;

/// <summary>The passes that concern a member of staff, and what all they show depends on.</summary>
internal sealed class RoomPassesReader(PassesDb db, CurrentSchool school, CurrentActor actor)
{
    private const int MostNotRecorded = 30;

    /// <summary>Topics of other students and rooms that the lists tell something of: what someone who asks has had, and who else waits in the same line.</summary>
    public async Task<IEnumerable<string>> Topics(IReadOnlyCollection<RoomId> rooms, DateTimeOffset now, CancellationToken stop)
    {
        var concerned = await Live(rooms, now).Select(pass => new { pass.Status, pass.StudentId, pass.FromId, pass.ToId }).ToListAsync(stop);
        return concerned.SelectMany(pass => pass.Status switch
        {
            PassStatus.Requested => new[] { PassTopics.Student(pass.StudentId) },
            PassStatus.InLine or PassStatus.Offered => [PassTopics.Room(pass.FromId), PassTopics.Room(pass.ToId)],
            _ => [],
        }).Distinct();
    }

    /// <summary>All that can still come to something: asked of them, from or to their rooms, or made by them.</summary>
    public Task<List<Pass>> Open(IReadOnlyCollection<RoomId> rooms, DateTimeOffset now, CancellationToken stop) => Live(rooms, now).ToListAsync(stop);

    /// <summary>Passes from their rooms that ended by themselves today: nobody knows when the student was back.</summary>
    public Task<List<Pass>> NotRecorded(IReadOnlyCollection<RoomId> rooms, DateTimeOffset now, CancellationToken stop)
    {
        var midnight = school.Required.Instant(school.Required.Date(now), default);
        return db.Passes.AsNoTracking().Where(pass => pass.Ending!.How == EndedHow.NotRecorded && pass.Ending.At >= midnight && rooms.Contains(pass.FromId))
            .OrderBy(pass => pass.Ending!.At).Take(MostNotRecorded).ToListAsync(stop);
    }

    public Task<Dictionary<RoomId, DateTimeOffset>> Paused(IReadOnlyCollection<RoomId> rooms, CancellationToken stop) =>
        db.PausedRooms.AsNoTracking().Where(paused => rooms.Contains(paused.RoomId)).ToDictionaryAsync(paused => paused.RoomId, paused => paused.At, stop);

    private IQueryable<Pass> Live(IReadOnlyCollection<RoomId> rooms, DateTimeOffset now)
    {
        var (seat, me) = (actor.Actor.Seat, actor.Id);
        var tomorrow = school.Required.Instant(school.Required.Date(now).AddDays(1), default);
        return db.Passes.AsNoTracking().Live()
            .Where(pass => pass.Status != PassStatus.Scheduled || pass.PlannedAt < tomorrow)
            .Where(pass => pass.Status == PassStatus.Requested
                ? pass.AskedOf.Any(asked => asked.StaffId == seat)
                : rooms.Contains(pass.FromId) || rooms.Contains(pass.ToId) || (pass.MadeById == me && pass.Status != PassStatus.Active));
    }
}
