using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Acts;

/// <summary>Says where classes meet; no room gives the question back to the roster. Classes and rooms of other schools are passed over.</summary>
internal sealed class SetClassRooms(RoomsDb db, Writing writing, AuditTrail audit, RosterRoomsReader roster, CurrentSchool school)
{
    /// <summary>How many classes changed their room.</summary>
    public async Task<int> Do(IReadOnlyDictionary<ClassId, RoomId?> choices, CancellationToken stop = default)
    {
        var ours = (await roster.Classes(stop)).Select(@class => @class.Id).ToHashSet();
        return await writing.Do(nameof(SetClassRooms), () => Set(choices.Where(choice => ours.Contains(choice.Key))), stop);
    }

    private async Task<int> Set(IEnumerable<KeyValuePair<ClassId, RoomId?>> choices)
    {
        var set = await db.ClassRooms.ToDictionaryAsync(row => row.ClassId);
        var rooms = (await db.Rooms.Where(room => !room.Retired).Select(room => room.Id).ToListAsync()).ToHashSet();
        var changed = choices.Count(choice => Set(choice.Key, choice.Value, set.GetValueOrDefault(choice.Key), rooms));
        if (changed > 0)
        {
            await db.SaveChangesAsync();
            db.Stale(RoomsTopics.Of(school.Id));
            await audit.Add("rooms.classes-set", $"set the room of {CountWords.Count(changed, "class", "classes")}", school.Id);
        }

        return changed;
    }

    private bool Set(ClassId @class, RoomId? room, ClassRoom? old, HashSet<RoomId> rooms)
    {
        if (room == old?.RoomId || (room is { } wanted && !rooms.Contains(wanted)))
        {
            return false;
        }

        switch (room, old)
        {
            case (null, _):
                db.Remove(old!);
                break;
            case (_, null):
                db.Add(new ClassRoom { SchoolId = school.Id, ClassId = @class, RoomId = room.Value });
                break;
            default:
                old.RoomId = room.Value;
                break;
        }

        return true;
    }
}
