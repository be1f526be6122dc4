using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>A saved group is no longer needed. Passes made from it stay.</summary>
internal sealed class DeleteGroup(PassesDb db, Writing writing, CurrentActor actor)
{
    /// <summary>False where it is not there, or not theirs to delete.</summary>
    public Task<bool> Delete(GroupId id, CancellationToken stop = default) => writing.Do("delete a group", async () =>
    {
        if (await db.Groups.FirstOrDefaultAsync(group => group.Id == id) is not { } group || !group.IsOf(actor.Actor))
        {
            return false;
        }

        db.Remove(group);
        await db.SaveChangesAsync();
        return true;
    }, stop);
}
