using SkiaSharp;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing;

namespace SmartPass.StudentIds.Tests.Drawing;

/// <summary>Cards to draw.</summary>
internal static class Samples
{
    public static readonly PdfFacts Facts = new("Student IDs, Lincoln High", new DateTimeOffset(2026, 8, 24, 7, 30, 0, TimeSpan.Zero));

    public static DesignSettings Settings => DesignSettings.Usual(CardKind.Student);

    public static CardLook Look(DesignSettings? settings = null, byte[]? logo = null) => new(settings ?? Settings, logo);

    public static CardFace Face(string given = "Maya", string family = "Okafor", byte[]? photo = null, string number = "SP7K2M9QX4TB") =>
        new("Lincoln High School", given, family, "Grade 10", "1042113", "2026–27", photo, Initials(given, family), number, number);

    private static string Initials(string given, string family) => string.Concat(new[] { given, family }.Where(name => name.Length > 0).Select(name => name[..1]));

    /// <summary>Something like a face before a wall, as a JPEG of the size that photos are kept in.</summary>
    public static byte[] Photo(int seed = 0, int width = 480, int height = 600)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        var hue = seed * 47 % 360;
        surface.Canvas.Clear(SKColor.FromHsl(hue, 28, 72));
        using var paint = new SKPaint { IsAntialias = true };
        Oval(0.5f, 1.05f, 0.44f, 0.36f, SKColor.FromHsl((hue + 160) % 360, 40, 32));
        Oval(0.5f, 0.41f, 0.25f, 0.27f, new SKColor(0x2b, 0x1d, 0x16));
        Oval(0.5f, 0.47f, 0.2f, 0.24f, new SKColor(0xb8, 0x86, 0x62));
        Oval(0.42f, 0.45f, 0.022f, 0.016f, SKColors.Black);
        Oval(0.58f, 0.45f, 0.022f, 0.016f, SKColors.Black);
        Oval(0.5f, 0.6f, 0.07f, 0.014f, new SKColor(0x7c, 0x3b, 0x35));
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, 85);
        return data.ToArray();

        void Oval(float x, float y, float across, float down, SKColor color)
        {
            paint.Color = color;
            surface.Canvas.DrawOval(x * width, y * height, across * width, down * height, paint);
        }
    }

    /// <summary>A shield, as tall or as wide as asked for, in one colour on nothing.</summary>
    public static byte[] Logo(int width, int height, SKColor color)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(SKColors.Transparent);
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        surface.Canvas.DrawRoundRect(0, 0, width, height * 0.6f, width * 0.08f, width * 0.08f, paint);
        surface.Canvas.DrawOval(width / 2f, height * 0.55f, width / 2f, height * 0.44f, paint);
        paint.BlendMode = SKBlendMode.Clear;
        surface.Canvas.DrawCircle(width / 2f, height * 0.45f, Math.Min(width, height) * 0.24f, paint);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
