using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>A member of staff keeps a list of students, to send them together again.</summary>
internal sealed class SaveGroup(PassesDb db, Writing writing, IPeople people, CurrentSchool school, CurrentActor actor)
{
    /// <param name="id">The group; null for a new one.</param>
    /// <param name="written">What it is to be.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task<GroupOutcome> Save(GroupId? id, WrittenGroup written, CancellationToken stop = default) => writing.Do("save a group", () => Keep(id, written), stop);

    private async Task<GroupOutcome> Keep(GroupId? id, WrittenGroup written)
    {
        var group = id is null ? null : await db.Groups.FirstOrDefaultAsync(group => group.Id == id);
        if ((id is not null && group?.IsOf(actor.Actor) != true) || !actor.Can(PassPermissions.Answer))
        {
            return new GroupOutcome.NotThere();
        }

        var name = written.Name.Trim();
        var owner = group?.OwnerId ?? actor.Actor.Seat;
        if (await db.Groups.AnyAsync(other => other.OwnerId == owner && other.Name == name && other.Id != (id ?? default)))
        {
            return new GroupOutcome.NameTaken();
        }

        var known = (await people.Students(school.Id)).Select(student => student.Id).ToHashSet();
        if (group is null)
        {
            group = new SavedGroup { SchoolId = school.Id, OwnerId = owner };
            db.Add(group);
        }

        group.Set(name, written.Shared, [.. written.Students.Where(known.Contains)]);
        await db.SaveChangesAsync();
        return new GroupOutcome.Saved(group.Id);
    }
}

/// <param name="Name">What it is called, checked.</param>
/// <param name="Shared">Whether all staff may use it.</param>
/// <param name="Students">Who is in it.</param>
internal sealed record WrittenGroup(string Name, bool Shared, IReadOnlyCollection<Kernel.PersonId> Students);

/// <summary>What came of saving a group.</summary>
internal abstract record GroupOutcome
{
    private GroupOutcome()
    {
    }

    internal sealed record Saved(GroupId Id) : GroupOutcome;

    /// <summary>Another of its owner's is called that.</summary>
    internal sealed record NameTaken : GroupOutcome;

    internal sealed record NotThere : GroupOutcome;
}
