using System.Globalization;
using System.Security.Cryptography;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Domain.Photos;
using SmartPass.StudentIds.Drawing.Photos;

namespace SmartPass.StudentIds.Data.Photos;

/// <summary>Photos in the data folder, a thousand people to a folder. A file is written aside, brought to the disk and moved into place; only then does a row name its version. What no row names is swept.</summary>
internal sealed class PhotoFiles(DataFolder folder)
{
    private const string Ending = ".jpg";
    private const int PeopleInFolder = 1000;

    /// <summary>By chance, so that it is never given twice and tells nothing.</summary>
    private static long NewVersion() => (BitConverter.ToInt64(RandomNumberGenerator.GetBytes(8)) & 0x1F_FFFF_FFFF_FFFF) | 1;

    /// <summary>Lays a photo ready under a new version.</summary>
    public async Task<PhotoCut> Keep(PersonId person, PhotoMade.Photo made, CancellationToken stop) =>
        new(await Keep(person, made.Whole, made.Cut, stop), made.Width, made.Height, made.Frame);

    /// <summary>Lays a cut of a whole ready; tells its version.</summary>
    public async Task<long> Keep(PersonId person, ReadOnlyMemory<byte> whole, CutPhoto cut, CancellationToken stop)
    {
        var version = NewVersion();
        await Write(Path(person, version, PhotoSize.Whole), whole, stop);
        await Write(Path(person, version, PhotoSize.Card), cut.Card, stop);
        await Write(Path(person, version, PhotoSize.Small), cut.Small, stop);
        return version;
    }

    public Stream? Open(PersonId person, long version, PhotoSize size)
    {
        try
        {
            return new FileStream(Path(person, version, size), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1, FileOptions.Asynchronous);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public async Task<byte[]?> Read(PersonId person, long version, PhotoSize size, CancellationToken stop = default)
    {
        try
        {
            return await File.ReadAllBytesAsync(Path(person, version, size), stop);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Remove(PersonId person, long version)
    {
        foreach (var size in Enum.GetValues<PhotoSize>())
        {
            Delete(Path(person, version, size));
        }
    }

    /// <summary>Everything of a person, whatever its version.</summary>
    public void RemoveAll(PersonId person)
    {
        var below = new DirectoryInfo(FolderOf(person));
        foreach (var file in below.Exists ? below.GetFiles($"{person}-*") : [])
        {
            file.Delete();
        }
    }

    /// <summary>All files not written to since an instant, with whose and what version they are; a name that is none of ours is nobody's.</summary>
    public IReadOnlyList<(string Path, PersonId Person, long Version)> Before(DateTimeOffset instant) =>
        [.. new DirectoryInfo(folder.Folder("photos")).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.LastWriteTimeUtc < instant.UtcDateTime).Select(file => Named(file.FullName))];

    /// <summary>A file may be gone already.</summary>
    public static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (DirectoryNotFoundException)
        {
            // So it was never there.
        }
    }

    private static (string Path, PersonId Person, long Version) Named(string path)
    {
        var parts = System.IO.Path.GetFileNameWithoutExtension(path).Split('-');
        return path.EndsWith(Ending, StringComparison.Ordinal) && parts.Length == 3
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var person) && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? (path, new PersonId(person), version) : (path, default, 0);
    }

    private static async Task Write(string path, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        var aside = path + ".part";
        await using (var file = File.Create(aside))
        {
            await file.WriteAsync(bytes, stop);
            file.Flush(flushToDisk: true);
        }

        File.Move(aside, path, overwrite: true);
    }

    private string Path(PersonId person, long version, PhotoSize size) =>
        System.IO.Path.Combine(FolderOf(person), string.Create(CultureInfo.InvariantCulture, $"{person}-{version}-{size.ToString().ToLowerInvariant()}{Ending}"));

    private string FolderOf(PersonId person) =>
        System.IO.Path.Combine(folder.Root, "photos", (person.Value / PeopleInFolder).ToString("0000", CultureInfo.InvariantCulture));
}
