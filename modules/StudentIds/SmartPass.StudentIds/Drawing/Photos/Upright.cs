using SkiaSharp;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Drawing.Photos;

/// <summary>Reads a picture as it is meant to be seen: no larger than what is kept, upright, on white, in sRGB.</summary>
internal static class Upright
{
    private const int LongestSide = 1600;
    private const int MostStretch = 4;

    public static (SKBitmap? Whole, PictureFlaw Flaw) Read(ReadOnlySpan<byte> bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.EncodedFormat is not (SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Png or SKEncodedImageFormat.Webp))
        {
            return (null, PictureFlaw.NotAPicture);
        }

        if (FlawOf(codec) is { } flaw)
        {
            return (null, flaw);
        }

        using var source = Decode(codec);
        return source is null ? (null, PictureFlaw.Broken) : (Turn(source, codec.EncodedOrigin, codec.Info.Size), default);
    }

    /// <summary>By the header alone: what floods memory is never unpacked.</summary>
    private static PictureFlaw? FlawOf(SKCodec codec)
    {
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        var (shorter, longer) = (Math.Min(width, height), Math.Max(width, height));
        var (across, down) = IsSideways(codec.EncodedOrigin) ? (height, width) : (width, height);
        return codec.FrameCount > 1 ? PictureFlaw.Animated
            : (long)width * height > PhotoStudio.MostPixels ? PictureFlaw.TooLarge
            : longer > (long)shorter * MostStretch ? PictureFlaw.TooLong
            : !Frame.FitsIn(across, down) || !Frame.FitsIn(Kept(across, down).Width, Kept(across, down).Height) ? PictureFlaw.TooSmall
            : null;
    }

    private static SKBitmap? Decode(SKCodec codec)
    {
        var size = Unpacked(codec);
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
        {
            bitmap.SetImmutable();
            return bitmap;
        }

        bitmap.Dispose();
        return null;
    }

    /// <summary>A JPEG comes out in eighths of its size: the smallest that is still as large as what is kept.</summary>
    private static SKSizeI Unpacked(SKCodec codec)
    {
        var full = codec.Info.Size;
        var needed = Math.Min(LongestSide, Math.Max(full.Width, full.Height));
        return Enumerable.Range(1, 7).Select(eighths => codec.GetScaledDimensions(eighths / 8f)).Append(full).First(size => Math.Max(size.Width, size.Height) >= needed);
    }

    private static SKBitmap Turn(SKBitmap source, SKEncodedOrigin origin, SKSizeI full)
    {
        var sideways = IsSideways(origin);
        var (width, height) = sideways ? (source.Height, source.Width) : (source.Width, source.Height);
        var kept = sideways ? Kept(full.Height, full.Width) : Kept(full.Width, full.Height);
        var whole = new SKBitmap(new SKImageInfo(kept.Width, kept.Height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        using var canvas = new SKCanvas(whole);
        canvas.Clear(SKColors.White);
        canvas.Scale(kept.Width / (float)width, kept.Height / (float)height);
        canvas.Concat(Turning(origin, source.Width, source.Height));
        using var image = SKImage.FromBitmap(source);
        canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        canvas.Flush();
        return whole;
    }

    private static SKSizeI Kept(int width, int height)
    {
        var scale = Math.Min(1.0, LongestSide / (double)Math.Max(width, height));
        return new SKSizeI(Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)));
    }

    private static bool IsSideways(SKEncodedOrigin origin) => origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;

    // How the camera was held (EXIF 2.32, tag 0x0112).
    private static SKMatrix Turning(SKEncodedOrigin origin, float width, float height) => origin switch
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
