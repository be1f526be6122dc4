namespace SmartPass.Roster.Domain.Schools;

/// <summary>The hues a school may wear: those the style sheets know. None is near red, which means overtime or danger and nothing else.</summary>
internal static class Hues
{
    public static readonly IReadOnlyDictionary<int, string> Named = new SortedDictionary<int, string>
    {
        [60] = "Amber", [90] = "Olive", [120] = "Leaf", [150] = "Green", [180] = "Teal",
        [210] = "Sea", [240] = "Sky", [262] = "Blue", [300] = "Violet", [330] = "Plum",
    };

    /// <summary>Neighbours in the list of schools get hues that differ.</summary>
    public static int For(long school) => Named.Keys.ElementAt((int)(school * 7 % Named.Count));

    /// <summary>The hue of the list that comes next to one that is stored: the list was longer once.</summary>
    public static int Nearest(int hue) => Named.Keys.MinBy(named => Math.Min(Math.Abs(named - hue), 360 - Math.Abs(named - hue)));
}
