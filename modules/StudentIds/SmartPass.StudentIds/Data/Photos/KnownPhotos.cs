using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Live;
using SmartPass.StudentIds.Contracts;

namespace SmartPass.StudentIds.Data.Photos;

/// <summary>Who has a photo, and its version, in memory by the version of its topic: every face of every page asks.</summary>
internal sealed class KnownPhotos(Topics topics)
{
    private volatile Known? _known;

    public IReadOnlyDictionary<PersonId, long> Of(DbSession session)
    {
        var isKept = !session.IsStale(StudentIdsTopics.Photos);
        // Taken before reading: a change that comes between is read again next time.
        var version = topics.Version(StudentIdsTopics.Photos);
        if (isKept && _known is { } known && known.Version == version)
        {
            return known.Photos;
        }

        var photos = session.Read("""SELECT "PersonId", "Version" FROM "StudentIds_Photo" """, row => (Person: new PersonId(row.GetInt64(0)), Version: row.GetInt64(1)))
            .ToDictionary(photo => photo.Person, photo => photo.Version);
        if (isKept)
        {
            _known = new Known(version, photos);
        }

        return photos;
    }

    private sealed record Known(long Version, IReadOnlyDictionary<PersonId, long> Photos);
}
