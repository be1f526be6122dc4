using SkiaSharp;
using SmartPass.StudentIds.Domain.Logos;
using Svg.Skia;

namespace SmartPass.StudentIds.Drawing;

/// <summary>Draws a logo that someone uploaded as a PNG of at most 1200 pixels a side. Only that PNG is kept: nothing of the file, its metadata or its scripts.</summary>
internal static class LogoMaker
{
    public const int LargestSide = 1200;
    public const int LargestBytes = 5 * 1024 * 1024;

    // More would take a hundred megabytes of memory to be read.
    private const long MostPixels = 16_000_000;

    /// <summary>The PNG, or why there is none and what to do.</summary>
    public static (byte[]? Png, string? Fault) Make(byte[] file)
    {
        if (file.Length == 0)
        {
            return (null, "The file is empty. Choose a PNG, JPEG, WebP or SVG file.");
        }

        if (file.Length > LargestBytes)
        {
            return (null, $"The file is larger than {LargestBytes >> 20} MB. Save the logo smaller; {LargestSide} pixels a side are all a card can show.");
        }

        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            return LooksLikeText(file) ? FromSvg(file) : (null, "This is not a picture that can be read. Choose a PNG, JPEG, WebP or SVG file.");
        }

        return codec.EncodedFormat is SKEncodedImageFormat.Png or SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Webp
            ? FromPixels(codec)
            : (null, "Pictures of this kind are not taken. Save the logo as PNG, JPEG, WebP or SVG.");
    }

    private static (byte[]?, string?) FromPixels(SKCodec codec)
    {
        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            return (null, $"The picture has more than {MostPixels / 1_000_000} million pixels. Save the logo smaller; {LargestSide} pixels a side are all a card can show.");
        }

        using var read = new SKBitmap(codec.Info.WithColorType(SKColorType.Rgba8888).WithAlphaType(SKAlphaType.Premul));
        if (codec.GetPixels(read.Info, read.GetPixels()) is not (SKCodecResult.Success or SKCodecResult.IncompleteInput))
        {
            return (null, "The picture is damaged. Save the logo again, then upload it.");
        }

        using var picture = SKImage.FromBitmap(read);
        return (Draw(Turned(codec.EncodedOrigin) ? picture.Height : picture.Width, Turned(codec.EncodedOrigin) ? picture.Width : picture.Height, enlarge: false, canvas =>
        {
            canvas.Concat(Upright(codec.EncodedOrigin, picture.Width, picture.Height));
            canvas.DrawImage(picture, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }), null);
    }

    private static (byte[]?, string?) FromSvg(byte[] file)
    {
        var (text, fault) = SafeSvg.Read(file);
        if (text is null)
        {
            return (null, fault);
        }

        using var svg = new SKSvg();
        if (svg.FromSvg(text) is not { } picture || picture.CullRect is not { Width: > 0 and < 1e6f, Height: > 0 and < 1e6f } bounds)
        {
            return (null, "The SVG says no size, or shows nothing. Export the logo as PNG instead.");
        }

        return (Draw(bounds.Width, bounds.Height, enlarge: true, canvas =>
        {
            canvas.Translate(-bounds.Left, -bounds.Top);
            canvas.DrawPicture(picture);
        }), null);
    }

    private static byte[] Draw(float width, float height, bool enlarge, Action<SKCanvas> draw)
    {
        var scale = LargestSide / Math.Max(width, height);
        scale = enlarge ? scale : Math.Min(1, scale);
        using var drawn = new SKBitmap(new SKImageInfo(Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)), SKColorType.Rgba8888, SKAlphaType.Premul));
        using (var canvas = new SKCanvas(drawn))
        {
            canvas.Clear(SKColors.Transparent);
            canvas.Scale(scale);
            draw(canvas);
        }

        using var png = drawn.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static bool LooksLikeText(byte[] file) => file.AsSpan(0, Math.Min(file.Length, 1024)).IndexOf("<"u8) >= 0;

    private static bool Turned(SKEncodedOrigin origin) => origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;

    private static SKMatrix Upright(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
