using SmartPass.Platform.Data;

namespace SmartPass.Roster.Data;

/// <summary>Packages in the data folder: kept until they are applied or discarded, since they are full of names.</summary>
internal sealed class ImportFiles(DataFolder folder)
{
    public async Task<string> Keep(Stream package, CancellationToken stop)
    {
        var name = $"{Guid.NewGuid():n}.zip";
        await using var file = File.Create(Path(name));
        await package.CopyToAsync(file, stop);
        return name;
    }

    public Stream? Open(string name) => File.Exists(Path(name)) ? File.OpenRead(Path(name)) : null;

    public void Remove(string name) => File.Delete(Path(name));

    /// <summary>Names of the files that are older than an instant; an upload of this moment is not recorded yet.</summary>
    public IReadOnlyList<string> Before(DateTimeOffset instant) =>
        [.. new DirectoryInfo(folder.Folder("rosters")).EnumerateFiles().Where(file => file.LastWriteTimeUtc < instant.UtcDateTime).Select(file => file.Name)];

    private string Path(string name) => System.IO.Path.Combine(folder.Folder("rosters"), name);
}
