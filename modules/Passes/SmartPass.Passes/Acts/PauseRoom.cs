using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>A teacher lets nobody out of their room for a while, and then again one by one.</summary>
internal sealed class PauseRoom(PassesDb db, Writing writing, MoveLine line, LineReader waiting, MyRooms mine, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> Pause(RoomId room, CancellationToken stop = default) => writing.Do("pause a room", () => OfStaff(room, async () =>
    {
        if (!await db.PausedRooms.AnyAsync(paused => paused.RoomId == room))
        {
            db.Add(new PausedRoom { SchoolId = school.Id, RoomId = room, ById = actor.Id, At = clock.GetUtcNow() });
            // Places that were just being offered to students of the room are kept back with them.
            foreach (var offered in (await waiting.Offers()).Where(pass => pass.FromId == room))
            {
                offered.KeepPlace();
                db.Stale(offered);
            }
        }
    }), stop);

    public Task<AnswerOutcome> Resume(RoomId room, CancellationToken stop = default) => writing.Do("resume a room", () => OfStaff(room, async () =>
        db.RemoveRange(await db.PausedRooms.Where(paused => paused.RoomId == room).ToListAsync())), stop);

    private async Task<AnswerOutcome> OfStaff(RoomId room, Func<Task> work)
    {
        if (!(await rooms.Facts(school.Id, [room])).ContainsKey(room))
        {
            return new AnswerOutcome.NotThere();
        }

        if (!await mine.Decides(actor.Actor, room))
        {
            return new AnswerOutcome.NotYours();
        }

        await work();
        db.Stale(PassTopics.Room(room));
        db.StaleRules(school.Id);
        await line.Move();
        return new AnswerOutcome.Done();
    }
}
