namespace SmartPass.Rooms.Domain;

/// <summary>The colours a room may have: steps of ten degrees, since the content policy allows a class for each and no inline style.</summary>
internal static class Hues
{
    public const int Step = 10;

    public static IReadOnlyList<int> All { get; } = [.. Enumerable.Range(0, 360 / Step).Select(step => step * Step)];

    public static bool Has(int hue) => hue is >= 0 and < 360 && hue % Step == 0;

    /// <summary>Names as people call them, by the hue circle of OKLCH, which the pages paint with.</summary>
    public static string InWords(int hue) => $"{Name(hue)} ({hue}°)";

    private static string Name(int hue) => hue switch
    {
        < 15 => "pink",
        < 45 => "red",
        < 70 => "orange",
        < 90 => "amber",
        < 115 => "yellow",
        < 135 => "lime",
        < 160 => "green",
        < 190 => "teal",
        < 225 => "cyan",
        < 265 => "blue",
        < 290 => "indigo",
        < 315 => "violet",
        < 340 => "purple",
        _ => "pink",
    };
}
