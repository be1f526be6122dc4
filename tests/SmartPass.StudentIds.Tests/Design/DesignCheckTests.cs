using CsCheck;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Pages.Design;

namespace SmartPass.StudentIds.Tests.Design;

public sealed class DesignCheckTests
{
    [Fact]
    public void A_color_on_which_no_text_can_be_read_is_refused_with_one_on_which_it_can()
    {
        var gray = CardColor.Read("#777777")!.Value;

        var fault = DesignCheck.FaultOf(gray)!;

        Assert.Contains("Neither white nor black", fault, StringComparison.Ordinal);
        var instead = CardColor.Read(fault[(fault.LastIndexOf('#') + 1)..][..6])!.Value;
        Assert.Null(DesignCheck.FaultOf(instead));
        Assert.NotEqual(gray, instead);
    }

    [Fact]
    public void Text_can_be_read_on_every_color_that_is_taken() => Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte).Sample((red, green, blue) =>
    {
        var color = new CardColor(red, green, blue);
        Assert.Equal(color.Contrast(color.TextUpon) >= DesignCheck.LeastContrast, DesignCheck.FaultOf(color) is null);
    });

    [Theory]
    [InlineData("red")]
    [InlineData("")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("url(x)")]
    [InlineData(null)]
    public void What_is_no_color_is_told_and_drawn_as_it_was_saved(string? typed)
    {
        var usual = DesignSettings.Usual(CardKind.Student);
        var form = DesignForm.Of(usual);
        form.Main = typed;

        Assert.Equal("Main", Assert.Single(form.Faults()).Field);
        Assert.Equal(usual.Main, form.Drawable(usual).Main);
    }

    [Fact]
    public void An_accent_like_the_main_color_is_refused()
    {
        var form = DesignForm.Of(DesignSettings.Usual(CardKind.Student));
        form.Accent = form.Main;
        Assert.Equal("Accent", Assert.Single(form.Faults()).Field);
    }

    [Theory]
    [InlineData("#1e3a8a", "#1f3b8b", false)]
    [InlineData("#064e3b", "#7f1d1d", false)]
    [InlineData("#1e3a8a", "#f59e0b", true)]
    public void An_accent_must_be_seen_beside_the_main_color(string main, string accent, bool isSeen) =>
        Assert.Equal(isSeen, DesignCheck.FaultOf(CardColor.Read(main)!.Value, CardColor.Read(accent)!.Value) is null);

    [Fact]
    public void A_long_line_is_cut_between_characters_and_never_within_one()
    {
        var form = DesignForm.Of(DesignSettings.Usual(CardKind.Student));
        form.Back = new string('x', DesignCheck.LongestBackLine - 1) + "😀😀";
        Assert.EndsWith("x😀", form.Drawable(DesignSettings.Usual(CardKind.Student)).BackText, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_school_starts_from_has_no_fault_and_comes_back_as_it_was()
    {
        foreach (var kind in Enum.GetValues<CardKind>())
        {
            var form = DesignForm.Of(DesignSettings.Usual(kind));
            Assert.Empty(form.Faults());
            Assert.Equal(DesignSettings.Usual(kind), form.Drawable(DesignSettings.Usual(kind)));
        }
    }

    [Fact]
    public void A_back_with_too_many_or_too_long_lines_is_told()
    {
        Assert.Null(DesignCheck.FaultOfBack(string.Join('\n', Enumerable.Repeat("line", DesignCheck.MostBackLines))));
        Assert.Contains($"these are {DesignCheck.MostBackLines + 1}", DesignCheck.FaultOfBack(string.Join('\n', Enumerable.Repeat("line", DesignCheck.MostBackLines + 1))), StringComparison.Ordinal);
        Assert.StartsWith("Line 2", DesignCheck.FaultOfBack("short\n" + new string('x', DesignCheck.LongestBackLine + 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_back_whose_letters_would_be_too_small_is_told()
    {
        var form = DesignForm.Of(DesignSettings.Usual(CardKind.Student));
        form.Back = string.Join('\n', Enumerable.Repeat(string.Concat(Enumerable.Repeat("help ", 15)), DesignCheck.MostBackLines));
        Assert.Contains("too small to read", Assert.Single(form.Faults()).Message, StringComparison.Ordinal);
        form.Back = string.Join('\n', Enumerable.Repeat("Call or text 988", 6));
        Assert.Empty(form.Faults());
    }

    [Fact]
    public void A_text_is_kept_without_what_no_printer_prints() =>
        Assert.Equal("one\n\ntwo", DesignCheck.Tidy("\r\n\0one \u0007\r\n\r\ntwo\uFFFF\ud800\n\n"));

    [Theory]
    [InlineData(LinearBarcode.None, BarcodeContent.CardNumber, "12", null)]
    [InlineData(LinearBarcode.Code128, BarcodeContent.CardNumber, "12", "SPCARD")]
    [InlineData(LinearBarcode.Code128, BarcodeContent.PersonNumber, "a12", "<a12>")]
    [InlineData(LinearBarcode.Code128, BarcodeContent.PersonNumber, "é12", null)]
    [InlineData(LinearBarcode.Code128, BarcodeContent.PersonNumber, null, null)]
    public void A_barcode_says_what_the_design_asks_and_nothing_it_cannot_hold(object barcode, object content, string? number, string? said)
    {
        var settings = DesignSettings.Usual(CardKind.Student) with { Barcode = (LinearBarcode)barcode, Content = (BarcodeContent)content, Prefix = "<", Suffix = ">" };
        Assert.Equal(said, FaceMaker.BarcodeOf(settings, number, "SPCARD"));
    }

    [Fact]
    public void Code_39_says_small_letters_as_capitals()
    {
        var settings = DesignSettings.Usual(CardKind.Student) with { Barcode = LinearBarcode.Code39, Content = BarcodeContent.PersonNumber, Prefix = "L-" };
        Assert.Equal("L-AB12", FaceMaker.BarcodeOf(settings, "ab12", "SPCARD"));
        Assert.NotNull(DesignCheck.FaultOfAffix("l", LinearBarcode.Code39));
        Assert.Null(DesignCheck.FaultOfAffix("l", LinearBarcode.Code128));
    }

    [Theory]
    [InlineData(2026, 8, 1, "2026–27")]
    [InlineData(2027, 7, 31, "2026–27")]
    [InlineData(2099, 9, 1, "2099–00")]
    public void A_school_year_is_told_by_the_date(int year, int month, int day, string said) => Assert.Equal(said, SchoolYear.Of(new DateOnly(year, month, day)));
}
