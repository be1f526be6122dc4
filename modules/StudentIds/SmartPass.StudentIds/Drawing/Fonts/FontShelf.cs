using System.Globalization;
using System.Text;
using SmartPass.StudentIds.Drawing.Text;

namespace SmartPass.StudentIds.Drawing.Fonts;

/// <summary>The fonts of names, in the order in which they are asked.</summary>
internal static class FontShelf
{
    private static readonly Lazy<FontFile> Latin = Open("NotoSans", FontWeight.Regular);
    private static readonly Lazy<FontFile> LatinBold = Open("NotoSans", FontWeight.Bold);
    private static readonly Lazy<FontFile> Hebrew = Open("NotoSansHebrew", FontWeight.Regular);
    private static readonly Lazy<FontFile> HebrewBold = Open("NotoSansHebrew", FontWeight.Bold);
    private static readonly Lazy<FontFile> Arabic = Open("NotoSansArabic", FontWeight.Regular);
    private static readonly Lazy<FontFile> ArabicBold = Open("NotoSansArabic", FontWeight.Bold);
    private static readonly Lazy<FontFile> Thai = Open("NotoSansThai", FontWeight.Regular);
    private static readonly Lazy<FontFile> ThaiBold = Open("NotoSansThai", FontWeight.Bold);
    private static readonly Lazy<FontFile> Chinese = Open("NotoSansSC", FontWeight.Bold);
    private static readonly Lazy<FontFile> Japanese = Open("NotoSansJP", FontWeight.Bold);
    private static readonly Lazy<FontFile> Korean = Open("NotoSansKR", FontWeight.Bold);

    /// <summary>The fonts for a text. Han characters are written in three ways: with kana beside them as in Japan, with Hangul as in Korea, else as in China.</summary>
    public static IReadOnlyList<Lazy<FontFile>> For(string text, FontWeight weight)
    {
        Lazy<FontFile>[] letters = weight == FontWeight.Bold ? [LatinBold, HebrewBold, ArabicBold, ThaiBold] : [Latin, Hebrew, Arabic, Thai];
        Lazy<FontFile>[] characters =
            text.Any(IsKana) ? [Japanese, Chinese, Korean]
            : text.Any(IsHangul) ? [Korean, Chinese, Japanese]
            : [Chinese, Japanese, Korean];
        return [.. letters, .. characters];
    }

    /// <summary>The first font that has it; null where none has.</summary>
    public static FontFile? Of(string element, IReadOnlyList<Lazy<FontFile>> fonts) => fonts.Select(font => font.Value).FirstOrDefault(font => font.Has(element));

    /// <summary>The characters of a text that no font has, each once, for a warning on the screen.</summary>
    public static IReadOnlyList<string> Missing(string text)
    {
        var whole = WellFormed.Of(text).Normalize(NormalizationForm.FormC);
        var fonts = For(whole, FontWeight.Bold);
        return [.. Elements(whole).Where(element => !string.IsNullOrWhiteSpace(element) && Of(element, fonts) is null).Distinct()];
    }

    /// <summary>What a reader takes for one character each, marks with their letter.</summary>
    public static IEnumerable<string> Elements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
        {
            yield return elements.GetTextElement();
        }
    }

    private static bool IsKana(char sign) => sign is >= '\u3040' and <= '\u30ff' or >= '\uff66' and <= '\uff9d';

    private static bool IsHangul(char sign) => sign is >= '\uac00' and <= '\ud7a3' or >= '\u1100' and <= '\u11ff' or >= '\u3130' and <= '\u318f';

    private static Lazy<FontFile> Open(string family, FontWeight weight) => new(() =>
    {
        var path = Path.Combine(AppContext.BaseDirectory, "fonts", $"{family}_{(weight == FontWeight.Bold ? "700Bold" : "400Regular")}.ttf");
        return File.Exists(path)
            ? new FontFile(path)
            : throw new FileNotFoundException($"{Path.GetFileName(path)} is not in {Path.GetDirectoryName(path)}, so no ID card can be drawn. Build SmartPass without -p:WebAssets=skip, on a machine with Node.js 20 or newer: the build fetches the fonts and puts them there.", path);
    });
}
