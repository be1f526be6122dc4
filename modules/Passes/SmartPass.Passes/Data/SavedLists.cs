using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>Offers the saved groups wherever students are put together.</summary>
internal sealed class SavedLists(PassesDb db, CurrentActor actor) : IStudentLists
{
    public async Task<IReadOnlyList<StudentList>> All(CancellationToken stop = default) =>
        [.. (await db.Groups.AsNoTracking().Where(group => group.Shared || group.OwnerId == actor.Actor.Seat).OrderBy(group => group.Name).ToListAsync(stop))
            .Where(group => group.IsFor(actor.Actor)).Select(group => new StudentList(new StudentListId(group.Id.Value), group.Name, group.Members.Count))];

    public async Task<IReadOnlyList<PersonId>?> MembersOf(StudentListId list, CancellationToken stop = default)
    {
        var id = new GroupId(list.Value);
        return await db.Groups.AsNoTracking().FirstOrDefaultAsync(group => group.Id == id, stop) is { } group && group.IsFor(actor.Actor) ? [.. group.Members.Select(member => member.StudentId)] : null;
    }
}
