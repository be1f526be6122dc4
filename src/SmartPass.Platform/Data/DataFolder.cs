namespace SmartPass.Platform.Data;

/// <summary>The folder that holds everything an installation keeps: database, keys, uploads, copies.</summary>
public sealed class DataFolder
{
    // A little more than SQLite's log grows to in use (ADR 0038).
    private const long Room = 80L << 20;

    public DataFolder(string path)
    {
        Root = Path.GetFullPath(path);
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    public string Database => Path.Combine(Root, "smartpass.db");

    /// <summary>Whether the disk still takes what is recorded; asked of the disk each time, so that it is true again by itself.</summary>
    public bool HasRoom => new DriveInfo(Root).AvailableFreeSpace >= Room;

    /// <summary>A folder below, made when first asked for.</summary>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;
}
