using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Data;

internal sealed class RoomsDb(DbSession session) : ModuleDb(session, "Rooms")
{
    public DbSet<Room> Rooms => Set<Room>();

    public DbSet<ClassRoom> ClassRooms => Set<ClassRoom>();

    public Task<Room?> Find(RoomId id, CancellationToken stop = default) =>
        Rooms.Include(room => room.Staff).SingleOrDefaultAsync(room => room.Id == id, stop);

    /// <summary>Whether another room in use has the name.</summary>
    public Task<bool> IsTaken(string name, RoomId except = default, CancellationToken stop = default)
    {
        var key = RoomName.Key(name);
        return Rooms.AnyAsync(room => room.NameKey == key && !room.Retired && room.Id != except, stop);
    }
}
