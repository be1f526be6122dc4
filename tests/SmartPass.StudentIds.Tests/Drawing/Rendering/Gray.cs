using System.Globalization;
using System.Text;
using SkiaSharp;
using ZXing;
using ZXing.Common;

namespace SmartPass.StudentIds.Tests.Drawing.Rendering;

/// <summary>A picture in gray, as a printer would make it, with lengths in millimetres.</summary>
internal sealed record Gray(int Width, int Height, byte[] Pixels, int Dpi)
{
    private const byte Dark = 100;

    public double Millimetre => Dpi / 25.4;

    public byte At(int x, int y) => Pixels[(y * Width) + x];

    /// <summary>Reads what pdftoppm -gray writes.</summary>
    public static Gray OfPgm(byte[] file, int dpi)
    {
        var at = 0;
        string Word()
        {
            while (char.IsWhiteSpace((char)file[at]))
            {
                at++;
            }

            var from = at;
            while (!char.IsWhiteSpace((char)file[at]))
            {
                at++;
            }

            return Encoding.ASCII.GetString(file, from, at - from);
        }

        Assert.Equal("P5", Word());
        var (width, height, _) = (int.Parse(Word(), CultureInfo.InvariantCulture), int.Parse(Word(), CultureInfo.InvariantCulture), Word());
        return new(width, height, file[(at + 1)..], dpi);
    }

    public static Gray OfPng(byte[] file, int dpi)
    {
        using var bitmap = SKBitmap.Decode(file);
        return new(bitmap.Width, bitmap.Height, [.. bitmap.Pixels.Select(pixel => (byte)((((pixel.Red * 299) + (pixel.Green * 587) + (pixel.Blue * 114)) / 1000 * pixel.Alpha / 255) + 255 - pixel.Alpha))], dpi);
    }

    /// <summary>The box around everything dark in an area, in millimetres; null where there is nothing.</summary>
    public (double Left, double Top, double Right, double Bottom)? Ink(double left, double top, double right, double bottom)
    {
        int? fromX = null, fromY = null, toX = null, toY = null;
        for (var y = Math.Max(0, (int)(top * Millimetre)); y < Math.Min(Height, (int)(bottom * Millimetre)); y++)
        {
            for (var x = Math.Max(0, (int)(left * Millimetre)); x < Math.Min(Width, (int)(right * Millimetre)); x++)
            {
                if (At(x, y) < Dark)
                {
                    fromX = Math.Min(fromX ?? x, x);
                    toX = Math.Max(toX ?? x, x);
                    fromY ??= y;
                    toY = y;
                }
            }
        }

        return fromX is null ? null : (fromX.Value / Millimetre, fromY!.Value / Millimetre, (toX!.Value + 1) / Millimetre, (toY!.Value + 1) / Millimetre);
    }

    public Gray Part(double left, double top, double right, double bottom)
    {
        var (fromX, fromY, toX, toY) = (Math.Max(0, (int)(left * Millimetre)), Math.Max(0, (int)(top * Millimetre)), Math.Min(Width, (int)(right * Millimetre)), Math.Min(Height, (int)(bottom * Millimetre)));
        return new(toX - fromX, toY - fromY, [.. Enumerable.Range(fromY, toY - fromY).SelectMany(y => Pixels[((y * Width) + fromX)..((y * Width) + toX)])], Dpi);
    }

    /// <summary>What a scanner reads in it; null for nothing.</summary>
    public string? Read(BarcodeFormat kind)
    {
        var reader = new BarcodeReaderGeneric { Options = new DecodingOptions { PossibleFormats = [kind], TryHarder = true, UseCode39ExtendedMode = false, UseCode39RelaxedExtendedMode = false } };
        return reader.Decode(new RGBLuminanceSource(Pixels, Width, Height, RGBLuminanceSource.BitmapFormat.Gray8))?.Text;
    }
}
