using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Pages;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Tests.Pages;

public sealed class WordsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 16, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("schedules.week-set", "Schedules: week set")]
    [InlineData("accounts.district-it-given", "Accounts: District IT given")]
    [InlineData("odd", "Odd")]
    [InlineData("", "")]
    public void An_act_has_a_plain_title(string act, string title) => Assert.Equal(title, ActWords.Title(act));

    [Theory]
    [InlineData(0.2, "1 second")]
    [InlineData(30, "30 seconds")]
    [InlineData(600, "10 minutes")]
    public void A_wait_is_counted_in_words(double seconds, string wait) =>
        Assert.Equal($"Too many tries. Wait {wait}, then try again.", Waits.Message(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void The_state_of_an_account_agrees_with_its_last_sign_in()
    {
        var account = new Account(new PersonId(7), "ana", null);
        account.StartWith(FirstCode.New(), Now);
        Assert.Equal("Waits for the first code to be used", AccountState.InWords(account));
        account.ChoosePassword("hash");
        account.SignedIn(Now);
        Assert.Equal("Open", AccountState.InWords(account));
        account.StartWith(FirstCode.New(), Now);
        Assert.Equal("Starts over: the new first code is not used yet", AccountState.InWords(account));
        account.Disable();
        Assert.Equal("Closed", AccountState.InWords(account));
    }
}
