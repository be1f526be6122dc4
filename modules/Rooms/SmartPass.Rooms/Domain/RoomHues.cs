namespace SmartPass.Rooms.Domain;

/// <summary>The colours a room may have: twelve by name, by the hue circle of OKLCH that the pages paint with. None is near red, which means overtime or danger and nothing else.</summary>
internal static class RoomHues
{
    private static readonly SortedDictionary<int, string> Named = new()
    {
        [60] = "Orange", [80] = "Amber", [100] = "Olive", [120] = "Leaf", [150] = "Green", [180] = "Teal",
        [210] = "Sea", [240] = "Sky", [260] = "Blue", [290] = "Violet", [310] = "Purple", [330] = "Plum",
    };

    public static IReadOnlyCollection<int> All => Named.Keys;

    /// <summary>Whether it is a hue at all; those that are no colour of the list are shown as the nearest.</summary>
    public static bool Has(int hue) => hue is >= 0 and < 360;

    public static int Nearest(int hue) => Named.Keys.MinBy(named => Math.Min(Math.Abs(named - hue), 360 - Math.Abs(named - hue)));

    public static string InWords(int hue) => Named[Nearest(hue)];

    /// <summary>The hue as digits, where its name was written.</summary>
    public static string? Written(string? text) =>
        Named.FirstOrDefault(hue => hue.Value.Equals(text?.Trim(), StringComparison.OrdinalIgnoreCase)) is { Value: not null } named ? $"{named.Key}" : text;
}
