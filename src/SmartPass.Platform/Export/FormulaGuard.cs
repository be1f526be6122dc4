namespace SmartPass.Platform.Export;

/// <summary>A spreadsheet runs a cell that begins like a formula. Exports put an apostrophe before it; imports take it away again.</summary>
public static class FormulaGuard
{
    // The apostrophe is among them, so that a cell that began with one comes back as it was.
    private const string Dangerous = "=+-@\t\r\n\0'";

    public static string Guard(string text) => text.Length > 0 && Dangerous.Contains(text[0]) ? "'" + text : text;

    public static string Lift(string text) => text.Length > 1 && text[0] == '\'' && Dangerous.Contains(text[1]) ? text[1..] : text;
}
