using System.IO.Compression;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;
using SmartPass.StudentIds.Drawing.Photos;

namespace SmartPass.StudentIds.Acts.Photos;

/// <summary>What one picture of a zip is; cuts it where it is somebody's.</summary>
internal sealed class PictureMatch(PhotoStudio studio, PhotoFiles files)
{
    /// <param name="import">Whose zip.</param>
    /// <param name="zip">The zip.</param>
    /// <param name="entry">The picture.</param>
    /// <param name="number">Which of the zip it is.</param>
    /// <param name="found">Whom its name names.</param>
    /// <param name="taken">Who has a picture in this zip; it joins them.</param>
    /// <param name="stop">Stops between two steps.</param>
    public async Task<PhotoLine> Look(PhotoImport import, PictureZip zip, ZipArchiveEntry entry, int number, IReadOnlyList<PersonFacts> found, HashSet<PersonId> taken, CancellationToken stop)
    {
        var name = PictureName.Of(entry.FullName);
        PhotoLine Left(PhotoVerdict verdict) => PhotoLine.Left(import, number, name, verdict, found is [var one] ? one.Id : null);
        if (!PictureName.IsPicture(name))
        {
            return Left(PhotoVerdict.NotAPicture);
        }

        if (found is not [var who])
        {
            return Left(found.Count == 0 ? PhotoVerdict.NotMatched : PhotoVerdict.Several);
        }

        if (taken.Contains(who.Id))
        {
            return Left(PhotoVerdict.SamePerson);
        }

        if (await zip.Picture(entry, stop) is not { } bytes)
        {
            return Left(PhotoVerdict.NotUsable);
        }

        var result = await studio.Make(bytes, stop);
        if (result is not PhotoMade.Photo made)
        {
            return Left(Verdict(result));
        }

        taken.Add(who.Id);
        return PhotoLine.Matched(import, number, name, who.Id, await files.Keep(who.Id, made, stop));
    }

    private static PhotoVerdict Verdict(PhotoMade made) => made switch
    {
        PhotoMade.Flawed { Flaw: PictureFlaw.TooSmall } => PhotoVerdict.TooSmall,
        PhotoMade.Flawed { Flaw: PictureFlaw.NotAPicture } => PhotoVerdict.NotAPicture,
        _ => PhotoVerdict.NotUsable,
    };
}
