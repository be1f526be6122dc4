using SmartPass.Accounts.Domain;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Domain;

public sealed class FirstCodeTests
{
    [Fact]
    public void A_code_is_twelve_characters_without_look_alikes_and_never_the_same()
    {
        var codes = Enumerable.Range(0, 500).Select(_ => FirstCode.New().Printed).ToList();
        Assert.Equal(500, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$", code));
    }

    [Fact]
    public void It_reads_back_however_it_is_typed()
    {
        var code = FirstCode.New();
        var typed = code.Printed.ToLowerInvariant().Replace("-", " ").Replace('0', 'o').Replace('1', 'l');
        Assert.True(FirstCode.Read(typed)!.Matches(code.Hash));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCD-EFGH")]
    [InlineData("ABCD-EFGH-JKMN-P")]
    [InlineData("ABCD-EFGH-JK!N")]
    public void Anything_else_is_no_code(string? typed) => Assert.Null(FirstCode.Read(typed));

    [Fact]
    public void It_is_good_for_thirty_days_for_one_person_and_until_a_password_is_chosen()
    {
        var account = new Account(Lincoln.Maya.Id, "maya", null);
        var code = FirstCode.New();
        account.StartWith(code, TestWorld.Start);
        Assert.True(account.Accepts(code, TestWorld.Start.AddDays(30)));
        Assert.False(account.Accepts(code, TestWorld.Start.AddDays(30).AddSeconds(1)));
        Assert.False(account.Accepts(FirstCode.New(), TestWorld.Start));
        account.ChoosePassword("hash");
        Assert.False(account.Accepts(code, TestWorld.Start));
    }
}
