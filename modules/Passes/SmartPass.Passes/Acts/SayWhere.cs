using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>A student says where they are, where nobody knows or against the timetable; it is remembered.</summary>
internal sealed class SayWhere(PassesDb db, Writing writing, PlaceReader places, ITimetable timetable, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<SayOutcome> Say(ClassId? @class, RoomId? room, CancellationToken stop = default) => writing.Do("say where", () => Remember(@class, room), stop);

    private async Task<SayOutcome> Remember(ClassId? @class, RoomId? room)
    {
        var now = clock.GetUtcNow();
        var mine = await timetable.ClassesOf(school.Id, actor.Id, school.Required.Date(now));
        var chosen = mine.FirstOrDefault(candidate => candidate.Id == @class);
        if (@class is not null && chosen is null)
        {
            return new SayOutcome.NotYourClass();
        }

        var meets = chosen is null ? null : await places.RoomOf(chosen);
        if (meets is not null && room is { } other && other != meets.Id)
        {
            return new SayOutcome.ClassOrRoom(meets.Name);
        }

        if ((meets ?? (await rooms.All(school.Id)).FirstOrDefault(candidate => candidate.Id == room)) is not { } known)
        {
            return new SayOutcome.WhichRoom();
        }

        var key = (await places.Of(actor.Id)).Key;
        var said = await db.Places.FirstOrDefaultAsync(place => place.StudentId == actor.Id && place.Period == key);
        if (said is null)
        {
            said = new RememberedPlace { SchoolId = school.Id, StudentId = actor.Id, Period = key };
            db.Add(said);
        }

        said.Say(chosen?.Id, known.Id, now);
        await db.SaveChangesAsync();
        db.Stale(PassTopics.Student(actor.Id));
        return new SayOutcome.Remembered(known.Name);
    }
}
