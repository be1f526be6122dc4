using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Rooms.Data;

/// <summary>Keeps a checked file until it is applied, so that the second step needs no second upload. What nobody applied is dropped after a day.</summary>
internal sealed class UploadedFiles(DataFolder folder, CurrentSchool school, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private string Folder => folder.Folder(Path.Combine("uploads", "rooms"));

    /// <summary>The name under which the file is found again at this school.</summary>
    public async Task<string> Keep(byte[] file, CancellationToken stop = default)
    {
        foreach (var old in new DirectoryInfo(Folder).EnumerateFiles().Where(old => old.LastWriteTimeUtc < clock.GetUtcNow().UtcDateTime - Kept))
        {
            old.Delete();
        }

        var name = Guid.NewGuid().ToString("n");
        await File.WriteAllBytesAsync(PathOf(name), file, stop);
        File.SetLastWriteTimeUtc(PathOf(name), clock.GetUtcNow().UtcDateTime);
        return name;
    }

    /// <summary>The file; null where it was dropped, or never was.</summary>
    public async Task<byte[]?> Find(string? name, CancellationToken stop = default) =>
        Guid.TryParseExact(name, "n", out _) && File.Exists(PathOf(name)) ? await File.ReadAllBytesAsync(PathOf(name), stop) : null;

    public void Drop(string name) => File.Delete(PathOf(name));

    private string PathOf(string name) => Path.Combine(Folder, $"{school.Id}-{name}.csv");
}
