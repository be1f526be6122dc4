using SmartPass.StudentIds.Domain.Barcodes;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing;
using SmartPass.StudentIds.Drawing.Sheets;
using SmartPass.StudentIds.Tests.Drawing.Rendering;
using ZXing;

namespace SmartPass.StudentIds.Tests.Drawing;

/// <summary>Codes read back from printed pages, at the 300 dots an inch of a card printer.</summary>
public sealed class CodeReadingTests
{
    private const int Dpi = 300;

    [Theory]
    [InlineData(nameof(LinearBarcode.Code39), "SP7K2M9QX4TB")]
    [InlineData(nameof(LinearBarcode.Code39), "%SA104211%A")]
    [InlineData(nameof(LinearBarcode.Code39), "20123400104211")]
    [InlineData(nameof(LinearBarcode.Code39), "7")]
    [InlineData(nameof(LinearBarcode.Code128), "SP7K2M9QX4TB")]
    [InlineData(nameof(LinearBarcode.Code128), "Ab-1042113/x")]
    [InlineData(nameof(LinearBarcode.Code128), "1042113")]
    public async Task Bars_and_squares_on_a_card_say_what_was_put_in(string named, string text)
    {
        var kind = Enum.Parse<LinearBarcode>(named);
        var look = Samples.Look(Samples.Settings with { Barcode = kind });
        using var pdf = await Pdf.Of(to => CardPdf.Write(to, look, [Samples.Face(photo: Samples.Photo()) with { BarcodeText = text }], new CardPrint.OnCards(Back: true, CropMarks: false), Samples.Facts));
        var pages = pdf.Pages(Dpi);
        Assert.Equal(text, pages[0].Read(FormatOf(kind)));
        Assert.Equal(text, pages[1].Read(FormatOf(kind)));
        Assert.Equal("SP7K2M9QX4TB", pages[0].Read(BarcodeFormat.QR_CODE));
    }

    [Fact]
    public async Task Every_card_of_a_sheet_is_read()
    {
        var sheet = Sheet.Find("a4-10")!;
        var numbers = Enumerable.Range(0, 10).Select(at => $"SPABCDEFGH{at:00}").ToList();
        using var pdf = await Pdf.Of(to => CardPdf.Write(to, Samples.Look(), [.. numbers.Select(number => Samples.Face(number: number))], new CardPrint.OnSheets(sheet, 1, Flip.LongEdge, SheetOffset.None, Back: false), Samples.Facts));
        var page = Assert.Single(pdf.Pages(Dpi));
        Assert.All(numbers.Index(), at =>
        {
            var place = sheet.Front(at.Index);
            var card = page.Part(place.X, place.Y, place.X + CardSize.Width, place.Y + CardSize.Height);
            Assert.Equal(at.Item, card.Read(BarcodeFormat.CODE_128));
            Assert.Equal(at.Item, card.Read(BarcodeFormat.QR_CODE));
        });
    }

    [Fact]
    public async Task Bars_are_of_whole_dots_with_nothing_beside_them_for_ten_modules()
    {
        var look = Samples.Look();
        using var pdf = await Pdf.Of(to => CardPdf.Write(to, look, [Samples.Face()], new CardPrint.OnCards(Back: false, CropMarks: false), Samples.Facts));
        var page = pdf.Pages(Dpi)[0];
        var bars = LinearBars.Of(LinearBarcode.Code128, "SP7K2M9QX4TB")!;
        var row = Enumerable.Range(0, page.Width).Select(x => page.At(x, (int)(45 * page.Millimetre)) < 128).ToList();
        var first = row.IndexOf(true);
        Assert.True(first >= bars.Quiet, $"{first} dots are blank before the first bar");
        var widths = new List<int>();
        for (var at = first; widths.Count < bars.Dots.Count;)
        {
            var width = row.Skip(at).TakeWhile(dark => dark == row[at]).Count();
            widths.Add(width);
            at += width;
        }

        Assert.Equal(bars.Dots, widths);
        Assert.DoesNotContain(true, row.Skip(first + bars.Length).Take(bars.Quiet));
    }

    private static BarcodeFormat FormatOf(LinearBarcode kind) => kind == LinearBarcode.Code39 ? BarcodeFormat.CODE_39 : BarcodeFormat.CODE_128;
}
