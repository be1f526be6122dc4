namespace SmartPass.Roster.Domain.Schools;

/// <summary>The hues a school may wear: those the style sheets know.</summary>
internal static class Hues
{
    public static readonly IReadOnlyDictionary<int, string> Named = new SortedDictionary<int, string>
    {
        [0] = "Rose", [30] = "Brick", [60] = "Amber", [90] = "Olive", [120] = "Leaf", [150] = "Green",
        [180] = "Teal", [210] = "Sea", [240] = "Sky", [262] = "Blue", [300] = "Violet", [330] = "Plum",
    };

    /// <summary>Neighbours in the list of schools get hues that differ.</summary>
    public static int For(long school) => Named.Keys.ElementAt((int)(school * 5 % Named.Count));
}
