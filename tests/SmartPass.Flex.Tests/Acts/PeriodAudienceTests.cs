using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Sweeps;
using SmartPass.Flex.Tests.Pages;
using SmartPass.Kernel;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Acts;

/// <summary>A flex period is for some grades, the students of some classes and students by name; whoever is in none of them has nothing to do with it.</summary>
public sealed class PeriodAudienceTests : ChooseWorld
{
    /// <summary>Leo by grade, Maya and Jordan by their class, Sam by name; Ava not at all.</summary>
    private static readonly Audience Some = new(["12"], [SchoolOfTests.Biology], [Sam.Id]);

    private static readonly PersonId[] Admitted = [Lincoln.Maya.Id, Lincoln.Jordan.Id, Sam.Id, Leo.Id];

    [Fact]
    public async Task Whoever_is_in_one_of_them_signs_up_and_nobody_else()
    {
        School.Add(Leo with { Grade = "12" });
        var chess = await Offer(await Period(Plan() with { Audience = Some }), "Chess");

        foreach (var student in new[] { Lincoln.Maya, Lincoln.Jordan, Sam, Leo })
        {
            Assert.IsType<SignUpOutcome.Done>(await SignUp(student, chess));
        }

        Assert.Equal(SignUpRule.NotForStudent, Assert.IsType<SignUpOutcome.Refused>(await SignUp(Ava, chess)).Decision.First.Rule);
        Assert.Empty((await Look(student: Ava)).Sessions);
        Assert.NotEmpty((await Look(student: Sam)).Sessions);
    }

    [Fact]
    public async Task Whoever_is_in_one_of_them_lacks_a_seat_and_is_placed_and_nobody_else()
    {
        School.Add(Leo with { Grade = "12" });
        var chess = await Offer(await Period(Plan() with { Audience = Some }), "Chess");
        Assert.Equal(Admitted, await Unfilled());

        await CutOff();

        Assert.Equal(Admitted, await Seated(chess));
        Assert.Empty(await Unfilled());
    }

    [Fact]
    public async Task An_activity_places_only_whom_it_is_for_too()
    {
        School.Add(Leo with { Grade = "12" });
        var period = await Period(Plan() with { Audience = Some });
        var club = await Offer(period, "Biology club", plan => plan with { Audience = new Audience([], [SchoolOfTests.Biology], []) });
        var byName = await Offer(period, "For Ava", plan => plan with { Audience = new Audience([], [], [Ava.Id]) });

        await CutOff();

        Assert.Equal([Lincoln.Maya.Id, Lincoln.Jordan.Id], await Seated(club));
        Assert.Empty(await Seated(byName));
        Assert.Equal([Sam.Id, Leo.Id], await Unfilled());
    }

    [Fact]
    public async Task Whom_it_is_for_only_after_the_cut_off_is_placed_as_well()
    {
        var date = Today.AddDays(5);
        var plan = Plan(closes: new CutOff.Hours(24)) with { Audience = new Audience([], [], [Sam.Id]) };
        var period = await Period(plan);
        var chess = await At(await Activity(Offer(period, "Chess", 9)), date);
        World.Clock.Advance(TimeSpan.FromDays(4.5));
        await CutOff(TimeSpan.Zero);
        Assert.Equal([Sam.Id], await Seated(chess));

        await Period(plan with { Audience = new Audience([], [], [Sam.Id, Ava.Id]) }, period);
        await Settle<CutOffs>();

        Assert.Equal([Sam.Id, Ava.Id], await Seated(chess));
    }

    private async Task CutOff(TimeSpan? until = null)
    {
        World.Clock.Advance(until ?? TimeSpan.FromMinutes(40));
        await Settle<KeepAwake>();
        await Settle<CutOffs>();
    }

    private async Task<IEnumerable<PersonId>> Unfilled()
    {
        var session = await Session();
        return (await Do<UnfilledReader, IEnumerable<PersonId>>(Administrator, async unfilled =>
            (await unfilled.Of(await Do<DayReader, FlexDay>(Administrator, days => days.Read(Today)), session)).Select(student => student.Id))).OrderBy(student => student.Value);
    }
}
