namespace SmartPass.StudentIds.Domain.Barcodes;

/// <summary>Code 128 of ISO/IEC 15417, in its sets B (what a keyboard writes) and C (digits in pairs), changed between so that the code is as short as it can be.</summary>
internal static class Code128
{
    private const int ToC = 99;
    private const int ToB = 100;
    private const int StartB = 104;
    private const int StartC = 105;
    private const int Stop = 106;
    private const int Modulus = 103;

    private static readonly string[] Signs =
    [
        "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312", "231212", "112232", "122132", "122231", "113222",
        "123122", "123221", "223211", "221132", "221231", "213212", "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321",
        "232121", "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331", "132131", "113123", "113321", "133121",
        "313121", "211331", "231131", "213113", "213311", "213131", "311123", "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224",
        "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111",
        "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112", "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113",
        "114311", "411113", "411311", "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112",
    ];

    /// <summary>Whether the code has a sign for every character: those from space to tilde.</summary>
    public static bool CanSay(string text) => text.Length > 0 && text.All(sign => sign is >= ' ' and <= '~');

    /// <summary>The widths of bars and spaces in turn, from the first bar to the last, in modules, without the quiet zones.</summary>
    public static IReadOnlyList<int> Widths(string text)
    {
        if (!CanSay(text))
        {
            throw new ArgumentException("Code 128 cannot say it: ask CanSay first.", nameof(text));
        }

        var values = Shortest(text);
        var check = values.Index().Sum(at => at.Item * Math.Max(1, at.Index)) % Modulus;
        return [.. values.Append(check).Append(Stop).SelectMany(value => Signs[value]).Select(width => width - '0')];
    }

    /// <summary>Signs from the start on: of all ways to change between the sets one of the shortest, found from the end of the text.</summary>
    private static List<int> Shortest(string text)
    {
        var inB = new int[text.Length + 1];
        var inC = new int[text.Length + 1];
        inC[text.Length] = 0;
        for (var at = text.Length - 1; at >= 0; at--)
        {
            var sayB = 1 + inB[at + 1];
            var sayC = IsPair(text, at) ? 1 + inC[at + 2] : int.MaxValue / 2;
            inB[at] = Math.Min(sayB, 1 + sayC);
            inC[at] = Math.Min(sayC, 1 + sayB);
        }

        var isC = inC[0] < inB[0];
        var values = new List<int> { isC ? StartC : StartB };
        for (var at = 0; at < text.Length;)
        {
            var sayB = 1 + inB[at + 1];
            var sayC = IsPair(text, at) ? 1 + inC[at + 2] : int.MaxValue / 2;
            if (isC ? sayC > 1 + sayB : sayB > 1 + sayC)
            {
                isC = !isC;
                values.Add(isC ? ToC : ToB);
            }

            values.Add(isC ? int.Parse(text.AsSpan(at, 2), System.Globalization.CultureInfo.InvariantCulture) : text[at] - ' ');
            at += isC ? 2 : 1;
        }

        return values;
    }

    private static bool IsPair(string text, int at) => at + 1 < text.Length && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]);
}
