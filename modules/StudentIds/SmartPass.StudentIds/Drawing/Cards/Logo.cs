using SkiaSharp;
using SmartPass.StudentIds.Domain.Design;

namespace SmartPass.StudentIds.Drawing.Cards;

/// <summary>A school's logo, and the plate it needs to be seen on the band.</summary>
/// <param name="Image">The picture, no larger than a card can show.</param>
/// <param name="Plate">The colour of the plate; null where it stands well on the band itself.</param>
internal sealed record Logo(SKImage Image, SKColor? Plate)
{
    private const int MostPixels = 420;
    private const double SeenFrom = 2.4;

    public float Aspect => (float)Image.Width / Image.Height;

    /// <summary>Null where there is none, or what is there is no picture.</summary>
    public static Logo? Of(CardLook look)
    {
        if (look.Logo is not { IsEmpty: false } bytes)
        {
            return null;
        }

        using var data = SKData.CreateCopy(bytes.Span);
        using var codec = SKCodec.Create(data);
        using var decoded = codec is null ? null : SKBitmap.Decode(codec);
        if (decoded is null)
        {
            return null;
        }

        var scale = Math.Min(1f, (float)MostPixels / Math.Max(decoded.Width / 2, decoded.Height));
        using var bitmap = new SKBitmap(Math.Max(1, (int)(decoded.Width * scale)), Math.Max(1, (int)(decoded.Height * scale)), SKColorType.Rgba8888, SKAlphaType.Unpremul);
        decoded.ScalePixels(bitmap, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return new Logo(SKImage.FromBitmap(bitmap), PlateFor(bitmap, look.Settings.Main));
    }

    // A logo that is about as dark as the band would be lost on it.
    private static SKColor? PlateFor(SKBitmap bitmap, CardColor band)
    {
        long red = 0, green = 0, blue = 0, seen = 0, solid = 0;
        foreach (var pixel in bitmap.Pixels)
        {
            seen += pixel.Alpha;
            solid += pixel.Alpha > 250 ? 1 : 0;
            red += pixel.Red * pixel.Alpha;
            green += pixel.Green * pixel.Alpha;
            blue += pixel.Blue * pixel.Alpha;
        }

        if (seen == 0 || solid > bitmap.Pixels.Length * 0.97)
        {
            return null;
        }

        var mean = new CardColor((byte)(red / seen), (byte)(green / seen), (byte)(blue / seen));
        return mean.Contrast(band) >= SeenFrom ? null : Palette.Of(mean.TextUpon);
    }
}
