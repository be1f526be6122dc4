using SkiaSharp;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Drawing.Photos;

/// <summary>Cuts a frame out of a whole, in the sizes used.</summary>
internal static class Cuts
{
    public const int CardWidth = 480;
    public const int CardHeight = 600;
    public const int SmallSide = 160;

    // The square of a list leaves out what is above the hair and below the chin.
    private const float AboveFace = 0.06f;

    public static CutPhoto Of(SKBitmap whole, Frame frame)
    {
        using var image = SKImage.FromBitmap(whole);
        return new CutPhoto(
            Draw(image, SKRect.Create(frame.X, frame.Y, frame.Width, frame.Height), CardWidth, CardHeight, 88),
            Draw(image, SKRect.Create(frame.X, frame.Y + (frame.Height * AboveFace), frame.Width, frame.Width), SmallSide, SmallSide, 82));
    }

    /// <summary>The picture alone: without a colour profile, since sRGB is what everything takes it for, and without any other word.</summary>
    public static byte[] Jpeg(SKBitmap picture, int quality)
    {
        using var pixels = picture.PeekPixels();
        using var bare = new SKPixmap(new SKImageInfo(pixels.Width, pixels.Height, pixels.ColorType, pixels.AlphaType), pixels.GetPixels(), pixels.RowBytes);
        using var data = bare.Encode(new SKJpegEncoderOptions(quality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore));
        return data!.ToArray();
    }

    private static byte[] Draw(SKImage whole, SKRect from, int width, int height, int quality)
    {
        using var cut = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        using var canvas = new SKCanvas(cut);
        var sampling = from.Width < width ? new SKSamplingOptions(SKCubicResampler.Mitchell) : new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear);
        canvas.DrawImage(whole, from, SKRect.Create(width, height), sampling);
        canvas.Flush();
        return Jpeg(cut, quality);
    }
}
