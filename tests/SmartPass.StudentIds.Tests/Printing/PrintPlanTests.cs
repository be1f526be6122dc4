using CsCheck;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Tests.Printing;

public sealed class PrintPlanTests
{
    private static readonly int[] Sizes = [1, 6, 8, 10];

    [Fact]
    public void Every_card_is_in_one_file_and_every_file_but_the_last_fills_its_last_sheet() =>
        Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 3].Select(at => Sizes[at]), Gen.Int[1, 10]).Sample((cards, perSheet, first) =>
        {
            var plan = new PrintPlan("some", true, false, Math.Min(first, perSheet), perSheet, false, 0, 0);

            var parts = plan.Parts(cards);

            Assert.Equal(cards, parts.Sum());
            Assert.All(parts, part => Assert.InRange(part, 1, PrintPlan.MostInPart));
            for (var part = 0; part < parts.Count - 1; part++)
            {
                Assert.Equal(0, (parts.Take(part + 1).Sum() + plan.FirstLabel - 1) % perSheet);
            }
        });

    [Theory]
    [InlineData("1.25", 125)]
    [InlineData("-0,5", -50)]
    [InlineData(" 10 ", 1000)]
    [InlineData("10.01", null)]
    [InlineData("1e9", null)]
    [InlineData("NaN", null)]
    [InlineData("", null)]
    public void An_offset_is_read_in_millimeters(string typed, int? hundredths) => Assert.Equal(hundredths, PrinterOffset.Read(typed));
}
