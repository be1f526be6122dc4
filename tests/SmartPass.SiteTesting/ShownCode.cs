using System.Globalization;
using System.Text.RegularExpressions;
using SmartPass.Testing;
using ZXing;
using ZXing.Common;

namespace SmartPass.SiteTesting;

/// <summary>Reads the code on someone's digital ID as a scanner would, from its picture.</summary>
internal static partial class ShownCode
{
    private const int Scale = 4;

    public static string Of(Shown id)
    {
        var picture = id.Document.QuerySelector(".own-id-qr")!;
        var width = Number(picture.GetAttribute("viewBox")!.Split(' ')[2]) * Scale;
        var pixels = Enumerable.Repeat((byte)255, width * width).ToArray();
        foreach (Match dark in Dark().Matches(picture.QuerySelector("path")!.GetAttribute("d")!))
        {
            for (var row = Number(dark.Groups[2].Value) * Scale; row < (Number(dark.Groups[2].Value) + 1) * Scale; row++)
            {
                pixels.AsSpan((row * width) + (Number(dark.Groups[1].Value) * Scale), Number(dark.Groups[3].Value) * Scale).Clear();
            }
        }

        var reader = new BarcodeReaderGeneric { Options = new DecodingOptions { TryHarder = true, PossibleFormats = [BarcodeFormat.QR_CODE] } };
        return reader.Decode(new RGBLuminanceSource(pixels, width, width, RGBLuminanceSource.BitmapFormat.Gray8))?.Text ?? throw new InvalidOperationException("The code on the ID cannot be read.");
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("M([0-9]+) ([0-9]+)h([0-9]+)v1h-[0-9]+z")]
    private static partial Regex Dark();
}
