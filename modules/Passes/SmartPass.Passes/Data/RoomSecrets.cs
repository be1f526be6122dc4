using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>The secrets behind the digits on rooms' screens.</summary>
internal sealed class RoomSecrets(PassesDb db, CurrentSchool school)
{
    /// <summary>Inside an act: the secret of a room, made where it has none.</summary>
    public async Task<RoomSecret> Of(RoomId room)
    {
        if (await Known(room) is { } known)
        {
            return known;
        }

        var made = RoomSecret.New(school.Id, room);
        db.Add(made);
        await db.SaveChangesAsync();
        return made;
    }

    /// <summary>The secret of a room; null while nobody has opened its screen.</summary>
    public Task<RoomSecret?> Known(RoomId room, CancellationToken stop = default) => db.RoomSecrets.FirstOrDefaultAsync(secret => secret.RoomId == room, stop);
}
