using System.Collections.Frozen;

namespace SmartPass.StudentIds.Domain.Barcodes;

/// <summary>Code 39 of ISO/IEC 16388: 43 signs, each of five bars and four spaces, three of the nine wide, and a narrow space between signs.</summary>
internal static class Code39
{
    /// <summary>How many times a wide element is as wide as a narrow one.</summary>
    public const int Wide = 3;

    private const char Edge = '*';

    // Of the nine elements of a sign, bar and space in turn, those that are wide.
    private static readonly FrozenDictionary<char, string> Signs = new Dictionary<char, string>
    {
        ['0'] = "nnnwwnwnn", ['1'] = "wnnwnnnnw", ['2'] = "nnwwnnnnw", ['3'] = "wnwwnnnnn", ['4'] = "nnnwwnnnw", ['5'] = "wnnwwnnnn", ['6'] = "nnwwwnnnn", ['7'] = "nnnwnnwnw",
        ['8'] = "wnnwnnwnn", ['9'] = "nnwwnnwnn", ['A'] = "wnnnnwnnw", ['B'] = "nnwnnwnnw", ['C'] = "wnwnnwnnn", ['D'] = "nnnnwwnnw", ['E'] = "wnnnwwnnn", ['F'] = "nnwnwwnnn",
        ['G'] = "nnnnnwwnw", ['H'] = "wnnnnwwnn", ['I'] = "nnwnnwwnn", ['J'] = "nnnnwwwnn", ['K'] = "wnnnnnnww", ['L'] = "nnwnnnnww", ['M'] = "wnwnnnnwn", ['N'] = "nnnnwnnww",
        ['O'] = "wnnnwnnwn", ['P'] = "nnwnwnnwn", ['Q'] = "nnnnnnwww", ['R'] = "wnnnnnwwn", ['S'] = "nnwnnnwwn", ['T'] = "nnnnwnwwn", ['U'] = "wwnnnnnnw", ['V'] = "nwwnnnnnw",
        ['W'] = "wwwnnnnnn", ['X'] = "nwnnwnnnw", ['Y'] = "wwnnwnnnn", ['Z'] = "nwwnwnnnn", ['-'] = "nwnnnnwnw", ['.'] = "wwnnnnwnn", [' '] = "nwwnnnwnn", ['$'] = "nwnwnwnnn",
        ['/'] = "nwnwnnnwn", ['+'] = "nwnnnwnwn", ['%'] = "nnnwnwnwn", [Edge] = "nwnnwnwnn",
    }.ToFrozenDictionary();

    /// <summary>Whether the code has a sign for every character: digits, capitals, and - . space $ / + %.</summary>
    public static bool CanSay(string text) => text.Length > 0 && text.All(sign => sign != Edge && Signs.ContainsKey(sign));

    /// <summary>The widths of bars and spaces in turn, from the first bar to the last, in modules, without the quiet zones.</summary>
    public static IReadOnlyList<int> Widths(string text)
    {
        if (!CanSay(text))
        {
            throw new ArgumentException("Code 39 cannot say it: ask CanSay first.", nameof(text));
        }

        var widths = new List<int>();
        foreach (var sign in Edge + text + Edge)
        {
            if (widths.Count > 0)
            {
                widths.Add(1);
            }

            widths.AddRange(Signs[sign].Select(element => element == 'w' ? Wide : 1));
        }

        return widths;
    }
}
