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
    public async Task<IEnumerable<string>> Topics(Watch mine, DateTimeOffset now, CancellationToken stop)
    {
        var concerned = await Live(mine, now).Select(pass => new { pass.Status, pass.StudentId, pass.FromId, pass.ToId }).ToListAsync(stop);
        return concerned.SelectMany(pass => pass.Status switch
        {
            PassStatus.Requested => new[] { PassTopics.Student(pass.StudentId) },
            PassStatus.InLine or PassStatus.Offered => [PassTopics.Room(pass.FromId), PassTopics.Room(pass.ToId)],
            _ => [],
        }).Distinct();
    }

    /// <summary>All that can still come to something: asked of them, from or to their rooms, of students their classes miss, or made by them.</summary>
    public Task<List<Pass>> Open(Watch mine, DateTimeOffset now, CancellationToken stop) => Live(mine, now).ToListAsync(stop);

    /// <summary>Passes of students missing from their rooms and classes that ended by themselves today: nobody knows when the student was back.</summary>
    public Task<List<Pass>> NotRecorded(Watch mine, DateTimeOffset now, CancellationToken stop)
    {
        var (rooms, classes) = (IdsOf(mine), mine.Classes);
        var midnight = school.Required.Instant(school.Required.Date(now), default);
        return db.Passes.AsNoTracking().Where(pass => pass.Ending!.How == EndedHow.NotRecorded && pass.Ending.At >= midnight
                && (rooms.Contains(pass.FromId) || (pass.ClassId != null && classes.Contains(pass.ClassId.Value) && !rooms.Contains(pass.ToId))))
            .OrderBy(pass => pass.Ending!.At).Take(MostNotRecorded).ToListAsync(stop);
    }

    public Task<Dictionary<RoomId, DateTimeOffset>> Paused(IReadOnlyCollection<RoomId> rooms, CancellationToken stop) =>
        db.PausedRooms.AsNoTracking().Where(paused => rooms.Contains(paused.RoomId)).ToDictionaryAsync(paused => paused.RoomId, paused => paused.At, stop);

    private IQueryable<Pass> Live(Watch mine, DateTimeOffset now)
    {
        var (rooms, classes) = (IdsOf(mine), mine.Classes);
        var (seat, me) = (actor.Actor.Seat, actor.Id);
        var tomorrow = school.Required.Instant(school.Required.Date(now).AddDays(1), default);
        return db.Passes.AsNoTracking().Live()
            .Where(pass => pass.Status != PassStatus.Scheduled || pass.PlannedAt < tomorrow)
            .Where(pass => pass.Status == PassStatus.Requested
                ? pass.AskedOf.Any(asked => asked.StaffId == seat)
                : rooms.Contains(pass.FromId) || rooms.Contains(pass.ToId) || (pass.ClassId != null && classes.Contains(pass.ClassId.Value)) || (pass.MadeById == me && pass.Status != PassStatus.Active));
    }

    private static List<RoomId> IdsOf(Watch mine) => [.. mine.Rooms.Select(room => room.Id)];
}
