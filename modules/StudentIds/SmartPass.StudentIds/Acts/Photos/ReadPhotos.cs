using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Acts.Photos;

/// <summary>Looks at the pictures of a zip one by one and writes down what each is, a few at a time. Photos that match are cut and lie ready; nobody's photo changes. Cut off, it goes on behind the last line.</summary>
internal sealed partial class ReadPhotos(StudentIdsDb db, Writing writing, ZipFiles zips, PhotoFiles files, PictureMatch match, IPeople people, TimeProvider clock, ILogger<ReadPhotos> log)
{
    private const int Slice = 16;
    private const long MostInAll = 2L << 30;

    public async Task Read(PhotoImport import, CancellationToken stop)
    {
        string? trouble;
        try
        {
            trouble = await ReadAll(import, stop);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            ReadingFailed(log, failure, import.Id.Value);
            trouble = "Something went wrong here, and no photo was changed. The server’s log says more.";
        }

        var ended = await writing.Do("ids.photos-read", async () =>
        {
            var row = (await db.PhotoImports.FindAsync(import.Id))!;
            _ = trouble is null ? row.Read(clock.GetUtcNow()) : row.Refuse(trouble, clock.GetUtcNow());
            var ready = row.State == PhotoImportState.Read ? [] : await Unwanted(import.Id);
            await db.SaveChangesAsync();
            db.Stale(PhotoImportTopics.Of(import.Id));
            return ready;
        }, CancellationToken.None);
        ended.ForEach(cut => files.Remove(cut.Person, cut.Version));
        zips.Remove(import.StoredName);
    }

    /// <summary>Null where all was read; else what is wrong with the whole.</summary>
    private async Task<string?> ReadAll(PhotoImport import, CancellationToken stop)
    {
        await using var stream = zips.Open(import.StoredName);
        if (stream is null)
        {
            return "The zip is no longer in the data folder. Upload it again.";
        }

        using var zip = PictureZip.Open(stream, MostInAll);
        if (zip is null)
        {
            return "This is not a zip that can be opened. Zip the pictures again, without a password, then upload that.";
        }

        if (zip.HasTooMany)
        {
            return $"The zip holds more than {PictureZip.MostEntries:N0} files. Split it, then upload the parts one after the other.";
        }

        var (list, trouble) = (await zips.List(import.StoredName, stop) ?? await zip.List(stop)) is { } text ? PhotoList.Read(text) : default;
        return trouble ?? await ReadPictures(import, zip, list, stop);
    }

    private async Task<string?> ReadPictures(PhotoImport import, PictureZip zip, PhotoList? list, CancellationToken stop)
    {
        var roll = new Roll([.. await people.Students(import.SchoolId, stop: stop), .. await people.Staff(import.SchoolId, stop: stop)]);
        var before = await db.PhotoLines.AsNoTracking().Where(line => line.ImportId == import.Id).Select(line => new { line.Entry, line.PersonId, line.Verdict }).ToListAsync(stop);
        var done = before.Select(line => line.Entry).DefaultIfEmpty().Max();
        var taken = before.Where(line => line.Verdict == PhotoVerdict.Matched).Select(line => line.PersonId!.Value).ToHashSet();
        foreach (var some in zip.Pictures.Select((entry, index) => (Entry: entry, Number: index + 1)).Skip(done).Chunk(Slice))
        {
            var lines = new List<PhotoLine>();
            foreach (var (entry, number) in some)
            {
                lines.Add(await match.Look(import, zip, entry, number, roll.Find(entry.FullName, list), taken, stop));
            }

            if (!await Record(import, lines, some[^1].Number, zip.Pictures.Count, stop))
            {
                return null;
            }

            if (zip.IsBomb)
            {
                return "The zip unpacks to far more than its pictures could be. Zip only the pictures, then upload that.";
            }
        }

        var named = zip.Pictures.SelectMany(entry => new[] { PictureName.Of(entry.FullName), PictureName.Stem(entry.FullName) }).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var missing = (list?.Named ?? []).Where(name => !named.Contains(name)).Select(name => PhotoLine.Left(import, 0, name, PhotoVerdict.NotInZip)).ToList();
        await Record(import, missing, zip.Pictures.Count, zip.Pictures.Count, stop);
        return zip.Pictures.Count == 0 ? "There is no picture in the zip. Put the pictures in, named by student number, then upload it again." : null;
    }

    /// <summary>False where somebody canceled meanwhile: what lies ready goes.</summary>
    private async Task<bool> Record(PhotoImport import, List<PhotoLine> lines, int done, int of, CancellationToken stop)
    {
        var goesOn = await writing.Do("ids.read-photos", async () =>
        {
            if (await db.PhotoImports.FindAsync(import.Id) is not { State: PhotoImportState.Reading } row)
            {
                return false;
            }

            row.Advance(done, of);
            db.AddRange(lines);
            await db.SaveChangesAsync();
            db.Stale(PhotoImportTopics.Of(import.Id));
            return true;
        }, stop);
        foreach (var line in goesOn ? [] : lines.Where(line => line.Version is not null))
        {
            files.Remove(line.PersonId!.Value, line.Version!.Value);
        }

        return goesOn;
    }

    private async Task<List<(PersonId Person, long Version)>> Unwanted(PhotoImportId id)
    {
        var lines = await db.PhotoLines.Where(line => line.ImportId == id && line.State == PhotoLineState.Waiting).ToListAsync();
        lines.ForEach(line => line.State = PhotoLineState.Done);
        return lines.ConvertAll(line => (line.PersonId!.Value, line.Version!.Value));
    }

    [LoggerMessage(LogLevel.Error, "Photo import {Id} could not be read")]
    private static partial void ReadingFailed(ILogger log, Exception failure, long id);
}
