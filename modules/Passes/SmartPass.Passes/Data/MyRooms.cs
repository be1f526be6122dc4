using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>The rooms a member of staff watches: those they are assigned to, and those where their classes meet.</summary>
internal sealed class MyRooms(IRooms rooms, ITimetable timetable, CurrentSchool school, TimeProvider clock)
{
    public async Task<IReadOnlyList<RoomFacts>> Of(Actor actor, CancellationToken stop = default)
    {
        if (!actor.Can(PassPermissions.Answer))
        {
            return [];
        }

        var classes = await timetable.ClassesTaughtBy(school.Id, actor.Seat, school.Required.Date(clock.GetUtcNow()), stop);
        var ofClasses = (await rooms.OfClasses(school.Id, classes, stop)).Values.ToHashSet();
        return [.. (await rooms.All(school.Id, stop)).Where(room => room.Staff.Contains(actor.Seat) || ofClasses.Contains(room.Id))];
    }

    /// <summary>Whether someone decides for a room: who watches it, and those who may answer all.</summary>
    public async Task<bool> Decides(Actor actor, RoomId room, CancellationToken stop = default) =>
        actor.Can(PassPermissions.AnswerAny) || (await Of(actor, stop)).Any(watched => watched.Id == room);
}
