using SmartPass.Platform.Data;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Data;

/// <summary>Files of batches in the data folder: full of names and photos, so that none stays that no row knows.</summary>
internal sealed class BatchFiles(DataFolder folder)
{
    /// <summary>A file of its own for each try, so that two runs of a batch never write into one.</summary>
    public (string Name, FileStream Stream) Create(BatchId batch, int part)
    {
        var name = $"{batch}-{part}-{Guid.NewGuid():n}.pdf";
        return (name, new FileStream(Path(name), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16));
    }

    /// <summary>Null for one that is gone.</summary>
    public Stream? Open(string name) => File.Exists(Path(name)) ? File.OpenRead(Path(name)) : null;

    public bool Has(string name) => File.Exists(Path(name));

    public long SizeOf(string name) => new FileInfo(Path(name)).Length;

    public void Remove(string name) => File.Delete(Path(name));

    /// <summary>Names of the files that are older than an instant; one that is being made is not recorded yet.</summary>
    public IReadOnlyList<string> Before(DateTimeOffset instant) =>
        [.. new DirectoryInfo(folder.Folder("cards")).EnumerateFiles().Where(file => file.LastWriteTimeUtc < instant.UtcDateTime).Select(file => file.Name)];

    private string Path(string name) => System.IO.Path.Combine(folder.Folder("cards"), name);
}
