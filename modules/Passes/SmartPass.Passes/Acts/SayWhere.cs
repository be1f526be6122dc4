using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>A student says where they are in a period for which nobody knows; it is remembered.</summary>
internal sealed class SayWhere(PassesDb db, Writing writing, PlaceReader places, ITimetable timetable, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>False where the class is not one of theirs, or no room is known for it and none was given.</summary>
    public async Task<bool> Say(ClassId? @class, RoomId? room, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var mine = await timetable.ClassesOf(school.Id, actor.Id, school.Required.Date(now), stop);
        var chosen = mine.FirstOrDefault(candidate => candidate.Id == @class);
        if ((@class is not null && chosen is null) || await Room(chosen, room, stop) is not { } known)
        {
            return false;
        }

        var key = (await places.Of(actor.Id, stop)).Key;
        await writing.Do("say where", async () =>
        {
            var said = await db.Places.FirstOrDefaultAsync(place => place.StudentId == actor.Id && place.Period == key);
            if (said is null)
            {
                said = new RememberedPlace { SchoolId = school.Id, StudentId = actor.Id, Period = key };
                db.Add(said);
            }

            said.Say(chosen?.Id, known, now);
            await db.SaveChangesAsync();
            db.Stale(PassTopics.Student(actor.Id));
        }, stop);
        return true;
    }

    private async Task<RoomId?> Room(ClassFacts? @class, RoomId? given, CancellationToken stop)
    {
        if (@class is not null && await places.RoomOf(@class, stop) is { } known)
        {
            return known.Id;
        }

        return given is { } id && (await rooms.Facts(school.Id, [id], stop)).ContainsKey(id) ? id : null;
    }
}
