using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;

namespace SmartPass.EncounterPrevention.Pages.Person;

/// <summary>Reads the groups that a student is in.</summary>
internal sealed class PersonGroupsReader(EncounterPreventionDb db)
{
    public async Task<IReadOnlyList<EncounterGroup>> Of(PersonId student, CancellationToken stop) =>
        await db.Groups.AsNoTracking().Where(group => group.Members.Any(member => member.StudentId == student)).OrderBy(group => group.Name).ToListAsync(stop);
}
