using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Pages.Photos;

/// <summary>The photo of one person of a school.</summary>
internal sealed class PhotoReader(StudentIdsDb db, Belonging belonging, IPeople people)
{
    /// <summary>Null for whoever is not of this school.</summary>
    public async Task<PhotoView?> Find(SchoolId school, PersonId person, CancellationToken stop)
    {
        if (!await belonging.Holds(school, person, stop) || !(await people.Of([person], stop)).TryGetValue(person, out var who))
        {
            return null;
        }

        var photo = await db.Photos.AsNoTracking().FirstOrDefaultAsync(row => row.PersonId == person, stop);
        return new PhotoView(who, photo, await NameOf(photo?.By, stop));
    }

    private async Task<string?> NameOf(PersonId? person, CancellationToken stop) =>
        person is { } id && (await people.Of([id], stop)).TryGetValue(id, out var who) ? who.Name : null;
}

/// <param name="Person">Whose it is.</param>
/// <param name="Photo">The photo; null for none.</param>
/// <param name="By">Who put it in, or cut it last.</param>
internal sealed record PhotoView(PersonFacts Person, Photo? Photo, string? By);
