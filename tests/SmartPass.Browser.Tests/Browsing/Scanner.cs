using Microsoft.Playwright;
using SkiaSharp;
using ZXing;
using ZXing.Common;

namespace SmartPass.Browser.Tests.Browsing;

/// <summary>Reads codes from what is on a screen, as a camera in front of it would.</summary>
internal static class Scanner
{
    public static async Task<string?> Read(IPage page, BarcodeFormat format)
    {
        using var picture = SKBitmap.Decode(await page.ScreenshotAsync());
        var pixels = picture.Pixels.SelectMany(pixel => new[] { pixel.Red, pixel.Green, pixel.Blue }).ToArray();
        var reader = new BarcodeReaderGeneric { AutoRotate = false, Options = new DecodingOptions { TryHarder = true, PossibleFormats = [format] } };
        return reader.Decode(new RGBLuminanceSource(pixels, picture.Width, picture.Height, RGBLuminanceSource.BitmapFormat.RGB24))?.Text;
    }
}
