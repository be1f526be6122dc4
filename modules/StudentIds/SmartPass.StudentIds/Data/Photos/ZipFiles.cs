using SmartPass.Platform.Data;

namespace SmartPass.StudentIds.Data.Photos;

/// <summary>Zips of pictures in the data folder, with the list that came beside them: kept until they are read.</summary>
internal sealed class ZipFiles(DataFolder folder)
{
    private const string ListEnding = ".list";

    public async Task<string> Keep(Stream zip, string? list, CancellationToken stop)
    {
        var name = $"{Guid.NewGuid():n}.zip";
        await using (var file = File.Create(Path(name)))
        {
            await zip.CopyToAsync(file, stop);
        }

        if (list is not null)
        {
            await File.WriteAllTextAsync(Path(name + ListEnding), list, stop);
        }

        return name;
    }

    public Stream? Open(string name) => File.Exists(Path(name)) ? File.OpenRead(Path(name)) : null;

    public async Task<string?> List(string name, CancellationToken stop) => File.Exists(Path(name + ListEnding)) ? await File.ReadAllTextAsync(Path(name + ListEnding), stop) : null;

    public void Remove(string name)
    {
        File.Delete(Path(name));
        File.Delete(Path(name + ListEnding));
    }

    /// <summary>Names of the zips that are older than an instant; an upload of this moment is not recorded yet.</summary>
    public IReadOnlyList<string> Before(DateTimeOffset instant) =>
        [.. new DirectoryInfo(folder.Folder("photo-imports")).EnumerateFiles().Where(file => file.LastWriteTimeUtc < instant.UtcDateTime)
            .Select(file => file.Name.EndsWith(ListEnding, StringComparison.Ordinal) ? file.Name[..^ListEnding.Length] : file.Name).Distinct()];

    private string Path(string name) => System.IO.Path.Combine(folder.Folder("photo-imports"), name);
}
