using System.Globalization;
using System.Text;
using SmartPass.StudentIds.Domain.Barcodes;

namespace SmartPass.StudentIds.Domain.Design;

/// <summary>What of a design cannot stand, in words that say what to do next.</summary>
internal static class DesignCheck
{
    /// <summary>WCAG 2.2 asks so much of text; a card is read at arm's length, on plastic.</summary>
    public const double LeastContrast = 4.5;

    /// <summary>Between the two colors: what has less beside the other is not seen as another one.</summary>
    public const double LeastApart = 1.25;

    public const int MostBackLines = 10;
    public const int LongestBackLine = 80;
    public const int LongestAffix = 12;

    /// <summary>In millimetres, five points: smaller letters are not read on a card, and card printers do not hold them.</summary>
    public const float LeastLetters = 1.75f;

    /// <summary>Why nothing can be written upon a colour; null where it can.</summary>
    public static string? FaultOf(CardColor color) => color.Contrast(color.TextUpon) >= LeastContrast ? null
        : string.Create(CultureInfo.InvariantCulture, $"Neither white nor black text can be read on {color} ({color.Contrast(color.TextUpon):0.0} : 1, and {LeastContrast} is needed). Take {Readable(color)}, which is a little darker.");

    /// <summary>Why two colours cannot stand side by side; null where they can.</summary>
    public static string? FaultOf(CardColor main, CardColor accent) => main.Contrast(accent) >= LeastApart ? null
        : string.Create(CultureInfo.InvariantCulture, $"The accent is too much like the main color and would not be seen beside it ({main.Contrast(accent):0.00} : 1, and {LeastApart} is needed). Choose a lighter or a darker one.");

    /// <summary>Why a text cannot be the back's; null where it can.</summary>
    public static string? FaultOfBack(string text)
    {
        var lines = Lines(text);
        if (lines.Length > MostBackLines)
        {
            return $"The back has room for {MostBackLines} lines, and these are {lines.Length}. Take some out.";
        }

        return Array.FindIndex(lines, line => line.EnumerateRunes().Count() > LongestBackLine) is >= 0 and var at
            ? $"Line {at + 1} is longer than {LongestBackLine} characters. Shorten it, or go on in a new line."
            : null;
    }

    /// <summary>Why signs cannot stand before or after a number in a barcode; null where they can.</summary>
    public static string? FaultOfAffix(string text, LinearBarcode barcode) => text switch
    {
        { Length: > LongestAffix } => $"At most {LongestAffix} characters.",
        _ when text.Any(sign => sign is < ' ' or > '~') => "Only letters without accents, digits and the signs of a plain keyboard fit into a barcode.",
        _ when barcode == LinearBarcode.Code39 && text.Any(sign => !IsInCode39(sign)) => "Code 39 holds capital letters, digits, space and - . $ / + %. Write it so, or choose Code 128.",
        _ => null,
    };

    /// <summary>Whether a barcode can hold a text.</summary>
    public static bool Holds(this LinearBarcode barcode, string text) => barcode switch
    {
        LinearBarcode.Code39 => Code39.CanSay(text),
        LinearBarcode.Code128 => Code128.CanSay(text),
        _ => false,
    };

    /// <summary>A text as it is kept: one kind of line end, nothing that no printer prints, no empty lines around it.</summary>
    public static string Tidy(string? text)
    {
        var kept = new StringBuilder();
        foreach (var rune in (text ?? "").ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n' || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate))
            {
                kept.Append(rune == Rune.ReplacementChar ? "" : rune.ToString());
            }
        }

        return string.Join('\n', kept.ToString().Split('\n').Select(line => line.TrimEnd())).Trim('\n');
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.Split('\n');

    private static bool IsInCode39(char sign) => sign is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or ' ' or '-' or '.' or '$' or '/' or '+' or '%';

    private static CardColor Readable(CardColor color)
    {
        while (color.Contrast(color.TextUpon) < LeastContrast)
        {
            color = new CardColor((byte)(color.Red * 0.97), (byte)(color.Green * 0.97), (byte)(color.Blue * 0.97));
        }

        return color;
    }
}
