using System.Globalization;

namespace SmartPass.StudentIds.Domain.Design;

/// <summary>A colour of a card, as screens and printers are told: sRGB.</summary>
internal readonly record struct CardColor(byte Red, byte Green, byte Blue)
{
    public static readonly CardColor White = new(255, 255, 255);

    public static readonly CardColor Ink = new(24, 24, 27);

    /// <summary>Reads "#1d4ed8", with or without the sign; null for anything else.</summary>
    public static CardColor? Read(string? text)
    {
        var digits = (text ?? "").Trim().TrimStart('#');
        return digits.Length == 6 && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new CardColor((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;
    }

    /// <summary>The contrast of two colours by WCAG 2.2, from 1 to 21.</summary>
    public double Contrast(CardColor other)
    {
        var (lighter, darker) = Luminance >= other.Luminance ? (Luminance, other.Luminance) : (other.Luminance, Luminance);
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>White or ink, whichever reads better upon it.</summary>
    public CardColor TextUpon => Contrast(White) >= Contrast(Ink) ? White : Ink;

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part)
    {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
