using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Live;
using SmartPass.StudentIds.Acts.Photos;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;
using SmartPass.Testing;

namespace SmartPass.StudentIds.Tests.Photos;

/// <summary>The verbs in which tests speak of photos.</summary>
public abstract class PhotoWorld : StudentIdsWorld
{
    internal Task<T> Do<TAct, T>(Func<TAct, Task<T>> doing, School? school = null) where TAct : notnull =>
        World.As(Principal, school ?? Lincoln.High, services => doing(services.GetRequiredService<TAct>()));

    internal Task<KeepPhotoOutcome> Keep(PersonId person, byte[]? picture = null) => Do<KeepPhoto, KeepPhotoOutcome>(act => act.Keep(person, picture ?? Pictures.Jpeg(), CancellationToken.None));

    internal Task<byte[]?> Read(PersonId person, PhotoSize size = PhotoSize.Small) => Do<PhotoStore, byte[]?>(store => store.Read(person, size));

    internal Task<string?> Address(PersonId person) => Do<PhotoStore, string?>(store => Task.FromResult(store.AddressOf(person)));

    internal Task<List<T>> Rows<T>() where T : class => Do<StudentIdsDb, List<T>>(db => db.Set<T>().AsNoTracking().IgnoreQueryFilters([ModuleDb.SchoolFilter]).ToListAsync());

    internal void Bump(string topic) => World.Services.GetRequiredService<Topics>().Bump(topic);

    /// <summary>Names of all files of photos.</summary>
    internal IReadOnlyList<string> Files() => [.. Directory.EnumerateFiles(World.Folder.Folder("photos"), "*", SearchOption.AllDirectories)];

    internal IReadOnlyList<string> Zips() => [.. Directory.EnumerateFiles(World.Folder.Folder("photo-imports"))];

    /// <summary>By the clock of the tests, everything was written so long ago.</summary>
    internal void Age(TimeSpan by)
    {
        foreach (var file in Files().Concat(Zips()))
        {
            File.SetLastWriteTimeUtc(file, (World.Clock.GetUtcNow() - by).UtcDateTime);
        }
    }

    internal static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    internal Task<PhotoImportId> Upload(byte[] zip, string? list = null) =>
        Do<ReceivePhotos, PhotoImportId>(act => act.Receive(new MemoryStream(zip), "photos.zip", list, CancellationToken.None));

    /// <summary>As the job does that the upload, a yes or a start wakes.</summary>
    internal Task Work(PhotoImportId id, CancellationToken stop = default) =>
        World.As(Actor.System, null, async services => await services.GetRequiredService<PhotoImportJob>().Run(id.Value, stop));

    internal async Task<PhotoImportId> Looked(byte[] zip, string? list = null)
    {
        var id = await Upload(zip, list);
        await Work(id);
        return id;
    }

    internal Task<bool> Confirm(PhotoImportId id, bool replaces = true) => Do<AnswerPhotos, bool>(act => act.Confirm(id, replaces, CancellationToken.None));

    internal Task<bool> Cancel(PhotoImportId id) => Do<AnswerPhotos, bool>(act => act.Cancel(id, CancellationToken.None));

    internal async Task<PhotoImport> Import(PhotoImportId id) => (await Rows<PhotoImport>()).Single(import => import.Id == id);

    /// <summary>What was found, by file.</summary>
    internal async Task<Dictionary<string, PhotoVerdict>> Report(PhotoImportId id) =>
        (await Rows<PhotoLine>()).Where(line => line.ImportId == id).ToDictionary(line => line.Name, line => line.Verdict);
}
