using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Demo;

/// <summary>Gives Lincoln High its rooms: the starter set, the classrooms of the roster, some more, and one that is being cleaned.</summary>
internal sealed class RoomsChapter(RoomsDb db, AddStarterSet starterSet, AddRoomsFromRoster classrooms, IPeople people, Writing writing, CurrentSchool school, TimeProvider clock) : IDemoChapter
{
    public int Order => 30;

    public async Task Write(CancellationToken stop)
    {
        await starterSet.Do([.. StarterSet.Rooms.Select(room => room.Name)], stop);
        await classrooms.Do(stop);
        await writing.Do("rooms.demo", async () =>
        {
            foreach (var settings in LincolnRooms.Others)
            {
                if (!await db.IsTaken(settings.Name))
                {
                    db.Add(new Room(school.Id, settings, []));
                }
            }

            await db.SaveChangesAsync(CancellationToken.None);
            await Furnish();
            await db.SaveChangesAsync(CancellationToken.None);
            db.Stale(RoomsTopics.Of(school.Id));
        }, stop);
    }

    private async Task Furnish()
    {
        var rooms = await db.Rooms.Include(room => room.Staff).Where(room => !room.Retired).ToDictionaryAsync(room => room.Name);
        foreach (var (name, userName) in LincolnRooms.Watchers)
        {
            if ((await people.Staff(school.Id, userName)) is [var watcher, ..])
            {
                rooms[name].Assign([watcher.Id]);
            }
        }

        foreach (var room in rooms.Values)
        {
            room.Take(LincolnRooms.AsSet(room.Settings));
        }

        if (Closing.For("cleaning", default, clock.GetUtcNow(), null) is { } closing)
        {
            rooms[LincolnRooms.BeingCleaned].Close(closing);
        }
    }
}
