using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Pages.Notices;

internal static class WaysInMarkup
{
    /// <summary>"screen sound browser": what the script of an open page is to do.</summary>
    public static string OnAPage(this Ways ways) =>
        string.Join(' ', new[] { (ways.Screen, "screen"), (ways.Sound, "sound"), (ways.Browser, "browser") }.Where(way => way.Item1).Select(way => way.Item2));
}
