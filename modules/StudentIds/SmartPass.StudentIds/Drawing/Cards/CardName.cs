namespace SmartPass.StudentIds.Drawing.Cards;

/// <summary>A person's name as it stands on a card.</summary>
/// <param name="Text">The whole name.</param>
/// <param name="Middle">Where the second of its two parts begins; 0 where there is one only.</param>
internal readonly record struct CardName(string Text, int Middle)
{
    /// <summary>The given name first; a name in Chinese, Japanese or Korean characters the other way, without a space, as it is written there.</summary>
    public static CardName Of(string given, string family)
    {
        var (first, last) = (given.Trim(), family.Trim());
        if (first.Length == 0 || last.Length == 0)
        {
            return new(first + last, 0);
        }

        return IsEastAsian(first) && IsEastAsian(last) ? new(last + first, last.Length) : new($"{first} {last}", first.Length + 1);
    }

    private static bool IsEastAsian(string name) => name.EnumerateRunes().All(rune => rune.Value is >= 0x3005 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF);
}
