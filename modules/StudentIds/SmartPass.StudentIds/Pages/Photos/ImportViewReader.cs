using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Pages.Photos;

/// <summary>One zip of pictures as its page shows it.</summary>
internal sealed class ImportViewReader(PhotoImportReader imports, KnownPhotos known, DbSession session, IPeople people)
{
    public async Task<ImportView?> Find(PhotoImportId id, School school, string stamp, DateTimeOffset now, CancellationToken stop)
    {
        if (await imports.Find(id, stop) is not { } import)
        {
            return null;
        }

        // While it is under way its page is asked for every second, and the lines are thousands.
        var lines = import.IsUnderWay ? [] : await imports.Lines(id, stop);
        var named = await people.Of([.. lines.Select(line => line.PersonId).OfType<PersonId>().Distinct()], stop);
        var photos = known.Of(session);
        return new ImportView(
            import, $"/{school.Slug}/ids/photos", school.Moment(import.At, now), stamp,
            [.. lines.Select(line => new FoundPicture(line, line.PersonId is { } person ? named.GetValueOrDefault(person) : null, line.PersonId is { } one && photos.ContainsKey(one)))]);
    }
}

/// <param name="Import">The zip.</param>
/// <param name="Photos">Address of the school's photos.</param>
/// <param name="Uploaded">When it was uploaded, by the school's clock.</param>
/// <param name="Stamp">What the page was made from.</param>
/// <param name="Lines">What was found; empty while it is under way.</param>
internal sealed record ImportView(PhotoImport Import, string Photos, string Uploaded, string Stamp, IReadOnlyList<FoundPicture> Lines)
{
    private const int MostShown = 200;

    public string Address => $"{Photos}/import/{Import.Id}";

    public IReadOnlyList<FoundPicture> Matched => [.. Lines.Where(found => found.Line.Verdict == PhotoVerdict.Matched)];

    public int HaveOne => Matched.Count(found => found.HasPhoto);

    /// <summary>What did not match, by why.</summary>
    public IEnumerable<(string Why, int Count, IReadOnlyList<FoundPicture> Shown)> Left => Lines.Where(found => found.Line.Verdict != PhotoVerdict.Matched)
        .GroupBy(found => found.Line.Verdict).OrderBy(group => group.Key).Select(group => (FlawWords.Of(group.Key), group.Count(), (IReadOnlyList<FoundPicture>)[.. group.Take(MostShown)]));

    public int In(PhotoLineState state) => Matched.Count(found => found.Line.State == state);

    public string Headline => Import.State switch
    {
        PhotoImportState.Reading => "Looking at the pictures",
        PhotoImportState.Read when Matched.Count == 0 => "No picture matched",
        PhotoImportState.Read => $"{CountWords.Count(Matched.Count, "photo")} ready",
        PhotoImportState.Refused => "This zip could not be read",
        PhotoImportState.Applying => "Putting the photos in",
        PhotoImportState.Applied => $"{CountWords.Count(In(PhotoLineState.Done), "photo")} put in",
        _ => "Canceled",
    };

    /// <summary>What to do, or to know, next.</summary>
    public string Next => Import.State switch
    {
        PhotoImportState.Reading => "Nothing is changed yet. You can leave this page and come back.",
        PhotoImportState.Read when Matched.Count == 0 => "Look at the names below. Pictures are named by student number, such as 100123.jpg, or by a list.",
        PhotoImportState.Read => "Look at the faces, then say yes. Nothing is changed until then; without a yes all of it is deleted after a day.",
        PhotoImportState.Refused => Import.Trouble!,
        PhotoImportState.Applying => "You can leave this page and come back.",
        PhotoImportState.Applied when In(PhotoLineState.Kept) > 0 => $"{CountWords.Count(In(PhotoLineState.Kept), "person", "people")} kept the photo they had.",
        PhotoImportState.Applied => "Everybody sees them from now on.",
        _ => "No photo was changed, and the pictures were deleted.",
    };
}

/// <param name="Line">What was found.</param>
/// <param name="Person">Who is on it; null where nobody knows.</param>
/// <param name="HasPhoto">Whether they have a photo now.</param>
internal sealed record FoundPicture(PhotoLine Line, PersonFacts? Person, bool HasPhoto);
