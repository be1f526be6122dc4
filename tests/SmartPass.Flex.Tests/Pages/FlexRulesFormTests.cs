using Microsoft.Extensions.DependencyInjection;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Rules;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

public sealed class FlexRulesFormTests : RunningWorld
{
    [Theory]
    [InlineData("", "1", "0")]
    [InlineData("1", "365", "60")]
    [InlineData(" 50 ", "30", "5")]
    public void What_is_within_bounds_is_taken(string most, string days, string late) => Assert.Empty(Form(most, days, late).Faults());

    [Theory]
    [InlineData("0", "30", "5", "MostNoShows")]
    [InlineData("51", "30", "5", "MostNoShows")]
    [InlineData("few", "30", "5", "MostNoShows")]
    [InlineData("3", "", "5", "NoShowDays")]
    [InlineData("3", "366", "5", "NoShowDays")]
    [InlineData("3", "30", "61", "LateAfter")]
    [InlineData("3", "30", "-1", "LateAfter")]
    public void What_is_not_is_said_at_its_box(string most, string days, string late, string box) => Assert.Equal([box], Form(most, days, late).Faults().Select(fault => fault.Field));

    [Fact]
    public async Task What_is_saved_is_read_and_said_in_plain_words()
    {
        Assert.Equal(RuleSettings.Usual, await Read());

        await World.As(Administrator, Lincoln.High, services => services.GetRequiredService<SetFlexRules>().Set(Form("3", "14", "0").Written()));

        Assert.Equal(new RuleSettings(3, 14, 0), await Read());
        Assert.Equal(["Who missed 3 sessions in the last 14 days no longer signs up without a teacher.", "Who scans in after the begin is late."], FlexRuleWords.Of(await Read()));
        Assert.Equal(
            ["Students may sign up however many sessions they missed. The list of no-shows counts the last 30 days.", "Who scans in 5 minutes after the begin, or later, is late."], FlexRuleWords.Of(RuleSettings.Usual));
        Assert.Equal(("3", "14", "0"), (FlexRulesForm.Of(await Read()).MostNoShows, FlexRulesForm.Of(await Read()).NoShowDays, FlexRulesForm.Of(await Read()).LateAfter));
    }

    private Task<RuleSettings> Read() => As<FlexRulesReader, RuleSettings>(reader => reader.Read(default));

    private static FlexRulesForm Form(string most, string days, string late) => new() { MostNoShows = most, NoShowDays = days, LateAfter = late };
}
