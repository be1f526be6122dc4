using SmartPass.StudentIds.Drawing;
using SmartPass.StudentIds.Tests.Drawing.Rendering;
using UglyToad.PdfPig;

namespace SmartPass.StudentIds.Tests.Drawing;

/// <summary>Pages for card printers and print shops.</summary>
public sealed class CardPageTests
{
    private const int Dpi = 600;

    [Fact]
    public async Task A_page_is_as_large_as_a_card_and_the_back_follows_its_front()
    {
        using var pdf = await Print(new CardPrint.OnCards(Back: true, CropMarks: false), 2);
        using var read = PdfDocument.Open(pdf.File);
        Assert.Equal(4, read.NumberOfPages);
        Assert.All(read.GetPages(), page => Assert.Equal((242.65, 153.01), (page.Width, page.Height), NearBoth(0.1 * CardSize.PointsPerMillimetre)));
        Assert.Equal(["Okafor", "988", "Okafor", "988"], read.GetPages().Select(page => page.GetWords().Select(word => word.Text.Trim('.')).First(word => word is "Okafor" or "988")));
    }

    [Fact]
    public async Task Without_a_back_there_is_a_page_a_card()
    {
        using var pdf = await Print(new CardPrint.OnCards(Back: false, CropMarks: false), 3);
        Assert.Equal(3, pdf.Pages(30).Count);
    }

    [Fact]
    public async Task For_a_print_shop_colour_goes_3_mm_beyond_the_card_and_marks_show_its_corners()
    {
        using var pdf = await Print(new CardPrint.OnCards(Back: false, CropMarks: true), 1);
        var page = pdf.Pages(Dpi)[0];
        const double around = CardSize.Bleed + 4;
        Assert.Equal(CardSize.Width + (2 * around), page.Width / page.Millimetre, Near(0.1));
        // The band, in the middle of its height.
        var band = page.Ink(0, around + 8, around + CardSize.Width + around, around + 9)!.Value;
        Assert.Equal(around - CardSize.Bleed, band.Left, Near(0.1));
        Assert.Equal(around + CardSize.Width + CardSize.Bleed, band.Right, Near(0.1));
        // The marks at the lower corners, where the card is white.
        foreach (var x in new[] { around, around + CardSize.Width })
        {
            var mark = page.Ink(x - 1, around + CardSize.Height + CardSize.Bleed, x + 1, around + CardSize.Height + around)!.Value;
            Assert.Equal(x, (mark.Left + mark.Right) / 2, Near(0.1));
        }

        var side = page.Ink(0, around + CardSize.Height - 1, around - CardSize.Bleed - 0.1, around + CardSize.Height + 1)!.Value;
        Assert.Equal(around + CardSize.Height, (side.Top + side.Bottom) / 2, Near(0.1));
    }

    [Fact]
    public async Task Photos_go_in_as_they_are_and_are_fetched_once_when_their_card_is_drawn()
    {
        var fetched = new List<int>();
        var drawn = new List<int>();
        var photos = Enumerable.Range(0, 3).Select(at => Samples.Photo(at)).ToList();
        using var pdf = await Pdf.Of(to => CardPdf.Write(
            to, new CardPrint.OnCards(Back: false, CropMarks: false), Samples.Facts, [0, 1, 2], _ => new DrawnCard(Samples.Look(), Samples.Face()),
            (at, _) =>
            {
                fetched.Add(at);
                return ValueTask.FromResult<ReadOnlyMemory<byte>?>(photos[at]);
            },
            drawn.Add));
        Assert.Equal([0, 1, 2], fetched);
        Assert.Equal([1, 2, 3], drawn);
        using var read = PdfDocument.Open(pdf.File);
        var bytes = await File.ReadAllBytesAsync(pdf.File, TestContext.Current.CancellationToken);
        Assert.All(photos, photo => Assert.True(bytes.AsSpan().IndexOf(photo) >= 0, "the photo is not in the PDF as it was"));
    }

    [Fact]
    public async Task Printing_ends_when_nobody_wants_it_any_more()
    {
        using var cancel = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CardPdf.Write(
            Stream.Null, new CardPrint.OnCards(Back: false, CropMarks: false), Samples.Facts, Enumerable.Range(0, 50).ToList(), _ => new DrawnCard(Samples.Look(), Samples.Face()), drawn: _ => cancel.Cancel(), cancel: cancel.Token));
    }

    private static Func<(double, double), (double, double), bool> NearBoth(double tolerance) => (one, other) => Math.Abs(one.Item1 - other.Item1) <= tolerance && Math.Abs(one.Item2 - other.Item2) <= tolerance;

    private static Func<double, double, bool> Near(double tolerance) => (one, other) => Math.Abs(one - other) <= tolerance;

    private static Task<Pdf> Print(CardPrint print, int cards) => Pdf.Of(to => CardPdf.Write(to, Samples.Look(), [.. Enumerable.Range(0, cards).Select(_ => Samples.Face())], print, Samples.Facts));
}
