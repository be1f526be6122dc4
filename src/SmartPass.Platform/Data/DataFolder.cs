namespace SmartPass.Platform.Data;

/// <summary>The folder that holds everything an installation keeps: database, keys, uploads, copies.</summary>
public sealed class DataFolder
{
    public DataFolder(string path)
    {
        Root = Path.GetFullPath(path);
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    public string Database => Path.Combine(Root, "smartpass.db");

    /// <summary>A folder below, made when first asked for.</summary>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;
}
