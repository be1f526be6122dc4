using System.Globalization;
using SmartPass.Load.Serving;

namespace SmartPass.Load.Faults;

/// <summary>A file system of so many megabytes for a data folder, which can be filled up.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    public string Data => Path.Combine(_folder, "data");

    private string Rest => Path.Combine(_folder, "rest");

    /// <summary>Null, with the reason, where none can be made.</summary>
    public static async Task<(SmallDisk? Disk, string WhyNot)> Make(string folder, int megabytes)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return (null, "a file system is mounted by root on Linux only");
        }

        Directory.CreateDirectory(folder);
        try
        {
            await Processes.Run("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m"), "tmpfs", folder);
            return (new SmallDisk(folder), "");
        }
        catch (InvalidOperationException refused)
        {
            return (null, refused.Message.Trim());
        }
    }

    /// <summary>Writes until nothing more goes in.</summary>
    public void Fill()
    {
        var some = new byte[4096];
        using var file = new FileStream(Rest, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
            {
                file.Write(some);
            }
        }
        catch (IOException)
        {
            // That was the last of it.
        }
    }

    public void MakeRoom() => File.Delete(Rest);

    public async ValueTask DisposeAsync() => await Processes.Run("umount", "--lazy", _folder);
}
