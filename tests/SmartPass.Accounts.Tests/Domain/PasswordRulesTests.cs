using SmartPass.Accounts.Domain;

namespace SmartPass.Accounts.Tests.Domain;

public sealed class PasswordRulesTests
{
    private static readonly string[] About = ["ana.rivera", "Ana", "Rivera", "Lincoln High", "Prairie District"];

    [Theory]
    [InlineData("seven quiet otters hum")]
    [InlineData("no capital no digit needed")]
    [InlineData("ñandú corre más allá")]
    [InlineData("🦉🦔🐢🐙🦜🐌🦩🐞🦥🦫🐡🦨🐝🦋🐧")]
    [InlineData("river high school north")]
    public void Long_and_unlikely_is_fine_whatever_its_characters(string password) => Assert.Null(PasswordRules.Problem(password, About));

    [Fact]
    public void A_hundred_and_twenty_eight_characters_are_allowed_and_one_more_is_not()
    {
        var words = string.Join(' ', WordList.Words.Take(60));
        Assert.Null(PasswordRules.Problem(words[..128], About));
        Assert.Contains("shorter", PasswordRules.Problem(words[..129], About), StringComparison.Ordinal);
    }

    [Fact]
    public void Fourteen_characters_are_too_few_and_the_message_counts_them() =>
        Assert.Contains("14 characters", PasswordRules.Problem("quiet otters h", About), StringComparison.Ordinal);

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("abababababababababab")]
    [InlineData("otters hum otters hum ")]
    [InlineData("123456789012345678")]
    [InlineData("qwertyuiopasdfghjkl")]
    [InlineData("zyxwvutsrqponmlkjih")]
    [InlineData("abcdefgh12345678!!")]
    [InlineData("Password Password")]
    [InlineData("passwordpassword123")]
    [InlineData("Correct-Horse-Battery-Staple")]
    public void What_repeats_itself_follows_the_keyboard_or_is_common_is_refused(string password) => Assert.NotNull(PasswordRules.Problem(password, About));

    [Theory]
    [InlineData("quiet rivera otters hum")]
    [InlineData("go lincolnhigh otters go")]
    [InlineData("Go Lincoln otters hum")]
    [InlineData("my hall pass is quick")]
    [InlineData("SmartPass is our friend")]
    [InlineData("ana.rivera otters hum")]
    public void Names_that_others_would_try_are_refused_by_name(string password) =>
        Assert.StartsWith("Leave out", PasswordRules.Problem(password, About), StringComparison.Ordinal);

    [Fact]
    public void Every_suggested_passphrase_is_allowed_and_no_two_are_alike()
    {
        var suggested = Enumerable.Range(0, 200).Select(_ => Passphrase.New()).ToList();
        Assert.All(suggested, phrase => Assert.Null(PasswordRules.Problem(phrase, [])));
        Assert.Equal(200, suggested.Distinct().Count());
        Assert.True(WordList.Words.Count >= 1024 && WordList.Words.Distinct().Count() == WordList.Words.Count);
    }
}
