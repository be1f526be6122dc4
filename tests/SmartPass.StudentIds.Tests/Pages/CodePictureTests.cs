using System.Text.RegularExpressions;
using SmartPass.StudentIds.Domain.Barcodes;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Pages.Own;
using SmartPass.Kernel;
using SmartPass.Testing;
using ZXing;
using ZXing.Common;

namespace SmartPass.StudentIds.Tests.Pages;

/// <summary>What the outlines of codes say once they are filled.</summary>
public sealed partial class CodePictureTests
{
    [Fact]
    public void A_square_reads_as_the_code_it_was_made_of_and_its_quiet_zone_is_four_modules()
    {
        var text = new RotatingCode(new SchoolId(3), new CardId(4711), RotatingCode.StepAt(TestWorld.Start)).Sign(new byte[32]);

        var picture = CodePicture.Square(text);

        Assert.Equal(text, Read(picture, 1, BarcodeFormat.QR_CODE));
        Assert.Equal("0 0 37 37", picture.ViewBox);
        Assert.StartsWith("M4 4h7v1", picture.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(LinearBarcode.Code39))]
    [InlineData(nameof(LinearBarcode.Code128))]
    public void Lines_read_as_the_number_they_were_made_of(string named)
    {
        var kind = Enum.Parse<LinearBarcode>(named);
        var number = CardNumber.New();

        var picture = CodePicture.Lines(LinearBars.Of(kind, number)!);

        Assert.Equal(number, Read(picture, 60, kind == LinearBarcode.Code39 ? BarcodeFormat.CODE_39 : BarcodeFormat.CODE_128));
    }

    private static string? Read(CodePicture picture, int high, BarcodeFormat format)
    {
        const int Scale = 3;
        var (width, height) = (picture.Width * Scale, picture.Height * high * Scale);
        var pixels = Enumerable.Repeat((byte)255, width * height).ToArray();
        foreach (Match dark in Dark().Matches(picture.Path))
        {
            var (x, y, wide) = (int.Parse(dark.Groups[1].ValueSpan), int.Parse(dark.Groups[2].ValueSpan), int.Parse(dark.Groups[3].ValueSpan));
            for (var row = y * high * Scale; row < (y + 1) * high * Scale; row++)
            {
                pixels.AsSpan((row * width) + (x * Scale), wide * Scale).Clear();
            }
        }

        var reader = new BarcodeReaderGeneric { AutoRotate = false, Options = new DecodingOptions { TryHarder = true, PossibleFormats = [format] } };
        return reader.Decode(new RGBLuminanceSource(pixels, width, height, RGBLuminanceSource.BitmapFormat.Gray8))?.Text;
    }

    [GeneratedRegex("M([0-9]+) ([0-9]+)h([0-9]+)v1h-[0-9]+z")]
    private static partial Regex Dark();
}
