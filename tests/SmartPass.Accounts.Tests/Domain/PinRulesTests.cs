using SmartPass.Accounts.Domain;

namespace SmartPass.Accounts.Tests.Domain;

public sealed class PinRulesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("480573916")]
    [InlineData("48a7")]
    [InlineData("٤٨٥٧")]
    [InlineData(" 4857")]
    public void A_PIN_has_four_to_eight_digits(string pin) => Assert.Contains("4 to 8 digits", PinRules.Problem(pin, null), StringComparison.Ordinal);

    [Theory]
    [InlineData("0000")]
    [InlineData("7777777")]
    [InlineData("1212")]
    [InlineData("123123")]
    [InlineData("1122")]
    [InlineData("1234")]
    [InlineData("8901")]
    [InlineData("98765")]
    [InlineData("2580")]
    [InlineData("2011")]
    [InlineData("1987")]
    public void What_others_try_first_is_refused(string pin) => Assert.NotNull(PinRules.Problem(pin, null));

    [Theory]
    [InlineData("4857", "A-0024857")]
    [InlineData("0248", "A-0024857")]
    [InlineData("004857", "4857")]
    public void No_part_of_the_number_on_the_ID_is_a_PIN(string pin, string number)
    {
        Assert.Null(PinRules.Problem(pin, null));
        Assert.Contains("number on your ID", PinRules.Problem(pin, number), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4857")]
    [InlineData("90316")]
    [InlineData("20114857")]
    public void Other_digits_are_fine(string pin) => Assert.Null(PinRules.Problem(pin, "000101"));

    [Fact]
    public void A_PIN_that_is_made_is_fine_and_not_the_same_each_time()
    {
        var made = Enumerable.Range(0, 200).Select(_ => PinRules.New(4, "000101")).ToList();
        Assert.All(made, pin => Assert.Null(PinRules.Problem(pin, "000101")));
        Assert.All(made, pin => Assert.Equal(4, pin.Length));
        Assert.True(made.Distinct().Count() > 100);
    }
}
