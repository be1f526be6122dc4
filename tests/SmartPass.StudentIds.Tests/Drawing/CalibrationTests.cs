using SmartPass.StudentIds.Drawing;
using SmartPass.StudentIds.Drawing.Sheets;
using SmartPass.StudentIds.Tests.Drawing.Rendering;

namespace SmartPass.StudentIds.Tests.Drawing;

public sealed class CalibrationTests
{
    private const int Dpi = 300;

    public static TheoryData<string> All() => [.. Sheet.All.Select(sheet => sheet.Id)];

    [Theory, MemberData(nameof(All))]
    public async Task A_calibration_page_has_a_cross_at_each_corner_of_a_card_and_its_back_behind_it(string id)
    {
        var sheet = Sheet.Find(id)!;
        using var pdf = await Write(sheet, SheetOffset.None);
        var pages = pdf.Pages(Dpi);
        Assert.Equal(2, pages.Count);
        var (front, back) = (sheet.Front(0), sheet.Back(0, Flip.LongEdge));
        // The arm of the cross to the left of the upper left corner; on the back that corner is at the other end of the row.
        Cross(pages[0], front.X, front.Y);
        Cross(pages[1], back.X, back.Y);
        Assert.Equal(sheet.Width, front.X + back.X + CardSize.Width, 6);
    }

    [Fact]
    public async Task The_offset_moves_all_of_it()
    {
        var sheet = Sheet.Find("letter-8")!;
        using var pdf = await Write(sheet, new SheetOffset(2, -1.5));
        Cross(pdf.Pages(Dpi)[0], sheet.Front(0).X + 2, sheet.Front(0).Y - 1.5);
    }

    [Fact]
    public async Task It_says_what_to_do()
    {
        using var pdf = await Write(Sheet.Find("avery-5395")!, SheetOffset.None);
        var text = pdf.Text();
        Assert.Contains("Avery 5395", text);
        Assert.Contains("actual size (100 %)", text);
        Assert.Contains("Back of the calibration page", text);
        Assert.All(pdf.Fonts(), font => Assert.True(font.IsEmbedded && font.IsSubset));
    }

    [Fact]
    public async Task Its_ruler_is_as_long_as_it_says()
    {
        var sheet = Sheet.Find("a4-8")!;
        using var pdf = await Write(sheet, SheetOffset.None);
        var page = pdf.Pages(600)[0];
        var y = sheet.Front(0).Y + CardSize.Height - 8;
        var ruler = page.Ink(50, y - 3.8, 160, y - 3.2)!.Value;
        Assert.Equal(100, ruler.Right - ruler.Left, (one, other) => Math.Abs(one - other) < 0.2);
    }

    private static void Cross(Gray page, double x, double y)
    {
        var arm = page.Ink(x - 2.8, y - 0.3, x - 2.2, y + 0.3)!.Value;
        Assert.Equal(y, (arm.Top + arm.Bottom) / 2, (one, other) => Math.Abs(one - other) < 0.1);
        var other = page.Ink(x - 0.3, y - 2.8, x + 0.3, y - 2.2)!.Value;
        Assert.Equal(x, (other.Left + other.Right) / 2, (one, two) => Math.Abs(one - two) < 0.1);
    }

    private static Task<Pdf> Write(Sheet sheet, SheetOffset offset) => Pdf.Of(to =>
    {
        CalibrationPdf.Write(to, sheet, Flip.LongEdge, offset, Samples.Facts);
        return Task.CompletedTask;
    });
}
