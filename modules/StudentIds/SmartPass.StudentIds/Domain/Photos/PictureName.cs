namespace SmartPass.StudentIds.Domain.Photos;

/// <summary>Names of files inside a zip. They only name students here; nothing is ever stored under them.</summary>
internal static class PictureName
{
    private static readonly string[] Endings = [".jpg", ".jpeg", ".jfif", ".png", ".webp"];

    /// <summary>The name without its folders, whichever way the zip parts them.</summary>
    public static string Of(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..].Trim();

    /// <summary>The name without its ending, as a student number is written: "00123" of "photos/00123.JPG".</summary>
    public static string Stem(string path)
    {
        var name = Of(path);
        return (name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : name).Trim();
    }

    public static bool IsPicture(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    public static bool IsList(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Folders, and what computers add to a zip by themselves.</summary>
    public static bool IsNothing(string path) =>
        Of(path) is var name && (name.Length == 0 || name.StartsWith('.') || path.StartsWith("__MACOSX/", StringComparison.Ordinal)
            || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase));
}
