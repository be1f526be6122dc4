using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Groups;

/// <summary>Reads the saved groups that a member of staff may use.</summary>
internal sealed class GroupsReader(PassesDb db, IPeople people, CurrentSchool school, CurrentActor actor)
{
    public async Task<GroupsView> Read(CancellationToken stop)
    {
        var groups = await db.Groups.AsNoTracking().Where(group => group.Shared || group.OwnerId == actor.Actor.Seat).OrderBy(group => group.Name).ToListAsync(stop);
        var owners = await people.Of([.. groups.Select(group => group.OwnerId).Distinct()], stop);
        return new GroupsView(
            [.. groups.Select(group => new GroupLine(group, group.IsOf(actor.Actor), group.OwnerId == actor.Actor.Seat ? null : owners.GetValueOrDefault(group.OwnerId)?.Name ?? "someone who left"))],
            new PassLinks(school));
    }

    /// <summary>One that whoever asks may change; null for any other.</summary>
    public async Task<SavedGroup?> Own(GroupId id, CancellationToken stop) =>
        await db.Groups.AsNoTracking().FirstOrDefaultAsync(group => group.Id == id, stop) is { } group && group.IsOf(actor.Actor) ? group : null;
}

internal sealed record GroupsView(IReadOnlyList<GroupLine> Groups, PassLinks Links);

/// <param name="Group">The group.</param>
/// <param name="MayChange">Whether whoever looks may change or delete it.</param>
/// <param name="Owner">Whose it is; null for one's own.</param>
internal sealed record GroupLine(SavedGroup Group, bool MayChange, string? Owner);
