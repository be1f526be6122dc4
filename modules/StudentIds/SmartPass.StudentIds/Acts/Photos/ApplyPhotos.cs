using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Acts.Photos;

/// <summary>Makes the photos that lie ready those of their people, a slice at a time while everybody works on. Cut off, it goes on with the lines that wait.</summary>
internal sealed class ApplyPhotos(StudentIdsDb db, Writing writing, PhotoFiles files, PhotoOfPerson photos, IPeople people, AuditTrail audit, TimeProvider clock)
{
    private const int Slice = 25;

    public async Task Apply(PhotoImport import, CancellationToken stop)
    {
        var here = (await people.Students(import.SchoolId, stop: stop)).Concat(await people.Staff(import.SchoolId, stop: stop)).Select(person => person.Id).ToHashSet();
        while (true)
        {
            var slice = await writing.Do("ids.apply-photos", () => ApplySlice(import.Id, here), stop);
            slice.Unneeded.ForEach(cut => files.Remove(cut.Person, cut.Version));
            if (slice.IsLast)
            {
                return;
            }
        }
    }

    private async Task<Applied> ApplySlice(PhotoImportId id, HashSet<PersonId> here)
    {
        if (await db.PhotoImports.FindAsync(id) is not { State: PhotoImportState.Applying } import)
        {
            return new Applied([], IsLast: true);
        }

        var lines = await db.PhotoLines.Where(line => line.ImportId == id && line.State == PhotoLineState.Waiting).OrderBy(line => line.Id).Take(Slice).ToListAsync();
        var unneeded = new List<(PersonId, long)>();
        foreach (var line in lines)
        {
            if (await Apply(line, import.Replaces, here) is { } version)
            {
                unneeded.Add((line.PersonId!.Value, version));
            }
        }

        import.Advance(import.Done + lines.Count, import.Of);
        var isLast = lines.Count < Slice;
        if (isLast)
        {
            import.Applied(clock.GetUtcNow());
            var put = await db.PhotoLines.CountAsync(line => line.ImportId == id && line.Verdict == PhotoVerdict.Matched && line.State == PhotoLineState.Done) + lines.Count(line => line.State == PhotoLineState.Done);
            await audit.Add("ids.photos-applied", $"put in {CountWords.Count(put, "photo")} from {import.FileName}", import.SchoolId);
        }

        await db.SaveChangesAsync();
        db.Stale(PhotoImportTopics.Of(id));
        return new Applied(unneeded, isLast);
    }

    /// <summary>Tells the version whose files nobody needs any more.</summary>
    private async Task<long?> Apply(PhotoLine line, bool replaces, HashSet<PersonId> here)
    {
        var person = line.PersonId!.Value;
        line.State = !here.Contains(person) ? PhotoLineState.Gone
            : !replaces && await db.Photos.AnyAsync(photo => photo.PersonId == person) ? PhotoLineState.Kept
            : PhotoLineState.Done;
        return line.State == PhotoLineState.Done ? await photos.Become(person, line.Cut!) : line.Version;
    }

    private sealed record Applied(List<(PersonId Person, long Version)> Unneeded, bool IsLast);
}
