using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>Staff of a room have its digits shown for the first time: what they are made from is made. Later it changes nothing.</summary>
internal sealed class ShowRoomCode(PassesDb db, Writing writing, RoomSecrets secrets, MyRooms mine, IRooms rooms, CurrentSchool school, CurrentActor actor)
{
    public Task<AnswerOutcome> Show(RoomId room, CancellationToken stop = default) => writing.Do("show a room's code", () => Make(room), stop);

    private async Task<AnswerOutcome> Make(RoomId room)
    {
        if (!(await rooms.Facts(school.Id, [room])).ContainsKey(room))
        {
            return new AnswerOutcome.NotThere();
        }

        if (!await mine.Decides(actor.Actor, room))
        {
            return new AnswerOutcome.NotYours();
        }

        await secrets.Of(room);
        db.Stale(PassTopics.Room(room));
        return new AnswerOutcome.Done();
    }
}
