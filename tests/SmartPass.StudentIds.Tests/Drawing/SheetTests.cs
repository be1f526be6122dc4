using CsCheck;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing;
using SmartPass.StudentIds.Drawing.Sheets;
using SmartPass.StudentIds.Tests.Drawing.Rendering;

namespace SmartPass.StudentIds.Tests.Drawing;

/// <summary>Where cards lie on sheets: as the sheets are made, and as pages are printed.</summary>
public sealed class SheetTests
{
    private const int Dpi = 600;
    private const double Tolerance = 0.1;

    // Where the codes of the front end, in a card.
    private const double FirstBar = 3.6;
    private const double LastSquare = CardSize.Width - 3.8;
    private const double Foot = 50.3;

    private static readonly Gen<Sheet> AnySheet = Gen.Int[0, Sheet.All.Count - 1].Select(at => Sheet.All[at]);

    public static TheoryData<string> All() => [.. Sheet.All.Select(sheet => sheet.Id)];

    public static TheoryData<string, bool> Flips()
    {
        var flips = new TheoryData<string, bool>();
        foreach (var sheet in Sheet.All)
        {
            flips.Add(sheet.Id, false);
            flips.Add(sheet.Id, true);
        }

        return flips;
    }

    [Fact]
    public void Cards_lie_on_the_paper_and_none_on_another() =>
        Gen.Select(AnySheet, Gen.Int[0, 99], Gen.Int[0, 99], Gen.Bool).Sample((sheet, one, other, isBack) =>
        {
            var (a, b) = (Place(sheet, one % sheet.Labels, isBack), Place(sheet, other % sheet.Labels, isBack));
            Assert.True(a.X >= 4.2 && a.Y >= 4.2 && a.X + CardSize.Width <= sheet.Width - 4.2 && a.Y + CardSize.Height <= sheet.Height - 4.2, $"{sheet.Name}: {a}");
            Assert.True(one % sheet.Labels == other % sheet.Labels || Math.Abs(a.X - b.X) > CardSize.Width - 0.001 || Math.Abs(a.Y - b.Y) > CardSize.Height - 0.001, $"{sheet.Name}: {a} {b}");
        });

    [Fact]
    public void A_card_turned_over_lies_behind_itself() =>
        Gen.Select(AnySheet, Gen.Int[0, 99], Gen.Bool).Sample((sheet, any, isShort) =>
        {
            var label = any % sheet.Labels;
            var (front, back) = (sheet.Front(label), sheet.Back(label, isShort ? Flip.ShortEdge : Flip.LongEdge));
            Assert.Equal(isShort ? front.X : sheet.Width - CardSize.Width - front.X, back.X, 6);
            Assert.Equal(isShort ? sheet.Height - CardSize.Height - front.Y : front.Y, back.Y, 6);
        });

    [Fact]
    public void There_are_sheets_of_eight_and_ten_on_both_papers_and_the_others_say_why_not()
    {
        Assert.Equal([8, 10], Sheet.All.Where(sheet => sheet.Id.StartsWith("letter", StringComparison.Ordinal)).Select(sheet => sheet.Labels));
        Assert.Equal([8, 10], Sheet.All.Where(sheet => sheet.Id.StartsWith("a4", StringComparison.Ordinal)).Select(sheet => sheet.Labels));
        Assert.Contains(Sheet.NotOffered, other => other.Name.Contains("5371", StringComparison.Ordinal) && other.Why.Contains("2 in", StringComparison.Ordinal));
        Assert.Equal(Sheet.All.Count, Sheet.All.DistinctBy(sheet => sheet.Id).Count());
    }

    [Fact]
    public void The_first_label_of_Avery_5395_is_where_Avery_says()
    {
        var sheet = Sheet.Find("avery-5395")!;
        Assert.Equal((17.4625, 14.8167), (sheet.First.X, Math.Round(sheet.First.Y, 4)));
        // Both margins and all labels make the paper.
        Assert.Equal(sheet.Width, (2 * sheet.First.X) + sheet.PitchX + sheet.LabelWidth, 3);
        Assert.Equal(sheet.Height, (2 * sheet.First.Y) + (3 * sheet.PitchY) + sheet.LabelHeight, 3);
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_printed_sheet_has_every_card_in_its_place(string id)
    {
        var sheet = Sheet.Find(id)!;
        using var pdf = await Print(sheet, sheet.Labels, new CardPrint.OnSheets(sheet, 1, Flip.LongEdge, SheetOffset.None, Back: false));
        var page = Assert.Single(pdf.Pages(Dpi));
        Assert.Equal((sheet.Width, sheet.Height), (page.Width / page.Millimetre, page.Height / page.Millimetre), Near);
        Assert.All(Enumerable.Range(0, sheet.Labels), label => Lies(page, sheet.Front(label)));
    }

    [Fact]
    public async Task Cards_begin_at_the_first_free_label_and_go_on_from_the_first_of_the_next_sheet()
    {
        var sheet = Sheet.Find("letter-8")!;
        using var pdf = await Print(sheet, 3, new CardPrint.OnSheets(sheet, 7, Flip.LongEdge, new SheetOffset(1.5, -0.5), Back: false));
        var pages = pdf.Pages(Dpi);
        Assert.Equal(2, pages.Count);
        Lies(pages[0], Moved(sheet.Front(6)));
        Lies(pages[0], Moved(sheet.Front(7)));
        Lies(pages[1], Moved(sheet.Front(0)));
        Assert.Null(pages[0].Ink(0, 0, sheet.Width, sheet.Height / 2));

        static SheetPlace Moved(SheetPlace place) => new(place.X + 1.5, place.Y - 0.5);
    }

    [Theory, MemberData(nameof(Flips))]
    public async Task Front_and_back_lie_on_each_other_when_the_sheet_is_turned(string id, bool overShortEdge)
    {
        var sheet = Sheet.Find(id)!;
        var flip = overShortEdge ? Flip.ShortEdge : Flip.LongEdge;
        // One card on a label that is in no middle.
        using var pdf = await Print(sheet, 1, new CardPrint.OnSheets(sheet, 2, flip, SheetOffset.None, Back: true));
        var pages = pdf.Pages(Dpi);
        Assert.Equal(2, pages.Count);
        Lies(pages[0], sheet.Front(1));
        // On the back the bars stand in the middle of the card's width, from 37.4 to 47 mm of its height.
        var bars = Bars(pages[1], sheet.Back(1, flip));
        var (frontX, frontY) = (sheet.Front(1).X + (CardSize.Width / 2), sheet.Front(1).Y + 47);
        var seenX = overShortEdge ? (bars.Left + bars.Right) / 2 : sheet.Width - ((bars.Left + bars.Right) / 2);
        // Over the short edge the sheet is turned head over heels, and the card with it.
        var seenY = overShortEdge ? sheet.Height - bars.Bottom : bars.Bottom;
        Assert.Equal(frontX, seenX, Near);
        Assert.Equal(overShortEdge ? sheet.Front(1).Y + CardSize.Height - 47 : frontY, seenY, Near);
    }

    [Theory]
    [InlineData("letter-8")]
    [InlineData("letter-10")]
    [InlineData("a4-8")]
    [InlineData("a4-10")]
    public async Task Marks_to_cut_by_stand_at_the_edges_of_cards_and_on_none(string id)
    {
        var sheet = Sheet.Find(id)!;
        using var pdf = await Print(sheet, sheet.Labels, new CardPrint.OnSheets(sheet, 1, Flip.LongEdge, SheetOffset.None, Back: false));
        var page = pdf.Pages(Dpi)[0];
        var first = sheet.Front(0);
        var left = page.Ink(first.X - 8, first.Y - 1, first.X - sheet.Bleed.X - 0.2, first.Y + 1)!.Value;
        Assert.Equal(first.Y, (left.Top + left.Bottom) / 2, Near);
        var above = page.Ink(first.X - 0.8, 0, first.X + 0.8, first.Y - sheet.Bleed.Y - 0.2)!.Value;
        Assert.Equal(first.X, (above.Left + above.Right) / 2, Near);
        var last = sheet.Front(sheet.Labels - 1);
        var right = page.Ink(last.X + CardSize.Width + sheet.Bleed.X + 0.2, last.Y + CardSize.Height - 1, sheet.Width, last.Y + CardSize.Height + 1)!.Value;
        Assert.Equal(last.Y + CardSize.Height, (right.Top + right.Bottom) / 2, Near);
        // Beside the bars of the first card nothing dark stands but its code.
        Assert.Null(page.Ink(first.X, first.Y + Foot + 0.2, first.X + CardSize.Width, first.Y + CardSize.Height - 0.1));
    }

    private static SheetPlace Place(Sheet sheet, int label, bool isBack) => isBack ? sheet.Back(label, Flip.LongEdge) : sheet.Front(label);

    private static bool Near(double one, double other) => Math.Abs(one - other) <= Tolerance;

    private static bool Near((double, double) one, (double, double) other) => Near(one.Item1, other.Item1) && Near(one.Item2, other.Item2);

    // A card is measured by its codes: the first bar and the last square are 78.2 mm apart, and both end at its foot.
    private static void Lies(Gray page, SheetPlace place)
    {
        var codes = page.Ink(place.X + 1, place.Y + 46, place.X + CardSize.Width - 1, place.Y + CardSize.Height - 1)!.Value;
        Assert.Equal(place.X + FirstBar, codes.Left, Near);
        Assert.Equal(place.Y + Foot, codes.Bottom, Near);
        var squares = page.Ink(place.X + 68.5, place.Y + 37, place.X + CardSize.Width - 1, place.Y + CardSize.Height - 1)!.Value;
        Assert.Equal(place.X + LastSquare, squares.Right, Near);
        Assert.Equal(place.Y + Foot, squares.Bottom, Near);
        Assert.Equal(12.45, squares.Right - squares.Left, Near);
    }

    private static (double Left, double Top, double Right, double Bottom) Bars(Gray page, SheetPlace place) => page.Ink(place.X + 1, place.Y + 37, place.X + CardSize.Width - 1, place.Y + 47.6)!.Value;

    // On white, so that nothing dark but text and codes is on the page.
    private static Task<Pdf> Print(Sheet sheet, int cards, CardPrint print) => Pdf.Of(to => CardPdf.Write(
        to, Samples.Look(Samples.Settings with { Main = CardColor.White, Accent = CardColor.White, BackText = "" }), [.. Enumerable.Range(0, cards).Select(_ => Samples.Face())], print, Samples.Facts));
}
