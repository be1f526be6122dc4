using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>What a member of staff watches: the rooms they are assigned to, their classes with the rooms where those meet, and where students are due with them now.</summary>
internal sealed class MyRooms(IRooms rooms, ITimetable timetable, DueReader due, CurrentSchool school, TimeProvider clock)
{
    public async Task<IReadOnlyList<RoomFacts>> Of(Actor actor, CancellationToken stop = default) => (await Watched(actor, stop)).Rooms;

    public async Task<Watch> Watched(Actor actor, CancellationToken stop = default)
    {
        if (!actor.Can(PassPermissions.Answer))
        {
            return Watch.Nothing;
        }

        var now = clock.GetUtcNow();
        var classes = await timetable.ClassesTaughtBy(school.Id, actor.Seat, school.Required.Date(now), stop);
        var ofClasses = (await rooms.OfClasses(school.Id, classes, stop)).Values.ToHashSet();
        var hosted = await due.WatchedBy(school.Id, actor.Seat, now, stop);
        return new Watch(
            [.. (await rooms.All(school.Id, stop)).Where(room => room.Staff.Contains(actor.Seat) || ofClasses.Contains(room.Id) || hosted.Contains(room.Id))],
            [.. classes.Select(@class => @class.Id)]);
    }

    /// <summary>Whether someone decides for a room: who watches it, and those who may answer all.</summary>
    public async Task<bool> Decides(Actor actor, RoomId room, CancellationToken stop = default) =>
        actor.Can(PassPermissions.AnswerAny) || (await Of(actor, stop)).Any(watched => watched.Id == room);
}
