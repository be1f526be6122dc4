using CsCheck;
using SmartPass.StudentIds.Domain.Barcodes;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Tests.Drawing.Rendering;
using ZXing;

namespace SmartPass.StudentIds.Tests.Domain;

public sealed class BarcodeTests
{
    private const string Signs39 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%";

    [Fact]
    public void What_Code_39_says_is_read_back() =>
        Gen.String[Gen.Char[Signs39], 1, 14].Where(text => text.Trim() == text).Sample(text => Assert.Equal(text, Drawn(LinearBarcode.Code39, text).Read(BarcodeFormat.CODE_39)), iter: 300);

    [Fact]
    public void What_Code_128_says_is_read_back() =>
        Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['0', '9']), 1, 18].Sample(text => Assert.Equal(text, Drawn(LinearBarcode.Code128, text).Read(BarcodeFormat.CODE_128)), iter: 300);

    [Fact]
    public void Every_sign_of_Code_39_is_read_back() => Assert.All(Signs39, sign => Assert.Equal($"A{sign}B", Drawn(LinearBarcode.Code39, $"A{sign}B").Read(BarcodeFormat.CODE_39)));

    [Theory]
    [InlineData("1042113", 6)]
    [InlineData("104211", 4)]
    [InlineData("A1042113", 7)]
    [InlineData("12AB34", 7)]
    [InlineData("123456AB123456", 11)]
    public void Digits_go_in_pairs_where_that_is_shorter(string text, int signs) => Assert.Equal((signs * 11) + 11 + 13, Code128.Widths(text).Sum());

    [Theory]
    [InlineData(nameof(LinearBarcode.Code39), "abc", nameof(LinearFit.CannotSay))]
    [InlineData(nameof(LinearBarcode.Code39), "A*B", nameof(LinearFit.CannotSay))]
    [InlineData(nameof(LinearBarcode.Code39), "", nameof(LinearFit.CannotSay))]
    [InlineData(nameof(LinearBarcode.Code39), "20123400104211", nameof(LinearFit.Fits))]
    [InlineData(nameof(LinearBarcode.Code39), "201234001042113", nameof(LinearFit.TooLong))]
    [InlineData(nameof(LinearBarcode.Code128), "Łukasz", nameof(LinearFit.CannotSay))]
    [InlineData(nameof(LinearBarcode.Code128), "abcdefghijklmnopqrs", nameof(LinearFit.Fits))]
    [InlineData(nameof(LinearBarcode.Code128), "abcdefghijklmnopqrst", nameof(LinearFit.TooLong))]
    public void Whether_a_text_fits_is_known_before_it_is_drawn(string kind, string text, string fit) => Assert.Equal(fit, LinearBars.Fit(Enum.Parse<LinearBarcode>(kind), text).ToString());

    [Fact]
    public void Bars_are_wide_enough_for_scanners_and_short_enough_for_a_card() =>
        Gen.String[Gen.Char[Signs39], 1, 14].Sample(text => Assert.All(new[] { LinearBarcode.Code39, LinearBarcode.Code128 }, kind =>
        {
            var bars = LinearBars.Of(kind, text)!;
            Assert.True(bars.Dots.Min() / LinearBars.DotsPerMillimetre >= 0.19);
            Assert.True(bars.Length <= LinearBars.MostDots);
            Assert.True(kind == LinearBarcode.Code128 || (double)bars.Dots.Max() / bars.Dots.Min() is >= 2.5 and <= 3);
        }));

    // As wide as it is printed, with its quiet zones.
    private static Gray Drawn(LinearBarcode kind, string text)
    {
        var bars = LinearBars.Of(kind, text)!;
        var row = Enumerable.Repeat((byte)255, bars.Quiet).Concat(bars.Dots.Index().SelectMany(at => Enumerable.Repeat((byte)(at.Index % 2 == 0 ? 0 : 255), at.Item))).Concat(Enumerable.Repeat((byte)255, bars.Quiet)).ToArray();
        return new(row.Length, 60, [.. Enumerable.Repeat(row, 60).SelectMany(line => line)], 300);
    }
}
