namespace SmartPass.StudentIds.Drawing.Fonts;

/// <summary>The fonts of names, in the order in which they are asked.</summary>
internal static class FontShelf
{
    /// <summary>The characters of a text that no font has, each once, for a warning on the screen.</summary>
    public static IReadOnlyList<string> Missing(string text) => throw new NotSupportedException();
}
