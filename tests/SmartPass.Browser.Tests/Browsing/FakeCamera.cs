using System.Text;
using SkiaSharp;

namespace SmartPass.Browser.Tests.Browsing;

/// <summary>The camera of the browser, which films a file (Y4M). The file is read when a page opens the camera.</summary>
internal sealed class FakeCamera : IDisposable
{
    private const int Width = 640;
    private const int Height = 480;
    private const int Frames = 4;

    public FakeCamera() => Show(null);

    public string File { get; } = Path.Combine(Path.GetTempPath(), $"smartpass-camera-{Guid.NewGuid():n}.y4m");

    /// <summary>Holds a picture in front of it, as large as it fits; null for a white wall.</summary>
    public void Show(byte[]? picture)
    {
        using var seen = new SKBitmap(Width, Height);
        using (var canvas = new SKCanvas(seen))
        {
            canvas.Clear(SKColors.White);
            if (picture is not null)
            {
                using var held = SKImage.FromEncodedData(picture);
                var scale = Math.Min((Width - 40f) / held.Width, (Height - 40f) / held.Height);
                var (wide, high) = (held.Width * scale, held.Height * scale);
                canvas.DrawImage(held, SKRect.Create((Width - wide) / 2, (Height - high) / 2, wide, high), new SKSamplingOptions(SKCubicResampler.Mitchell));
            }
        }

        var light = seen.Pixels.Select(pixel => (byte)(16 + (((pixel.Red * 66) + (pixel.Green * 129) + (pixel.Blue * 25)) >> 8))).ToArray();
        var color = Enumerable.Repeat((byte)128, Width * Height / 2).ToArray();
        // Moved into place: a camera that is filming goes on with what it has.
        var next = File + ".next";
        using (var file = System.IO.File.Create(next))
        {
            file.Write(Encoding.ASCII.GetBytes($"YUV4MPEG2 W{Width} H{Height} F10:1 Ip A1:1 C420jpeg\n"));
            for (var frame = 0; frame < Frames; frame++)
            {
                file.Write("FRAME\n"u8);
                file.Write(light);
                file.Write(color);
            }
        }

        System.IO.File.Move(next, File, overwrite: true);
    }

    public void Dispose() => System.IO.File.Delete(File);
}
