using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Now;
using SmartPass.Passes.Tests.Student;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Line;

/// <summary>An offer that nobody takes up: it is kept while nobody else could go, and stands in nobody's way.</summary>
public sealed class OfferTests : LineWorld
{
    [Fact]
    public async Task Not_taken_in_half_a_minute_it_goes_to_the_next_and_the_first_to_the_end()
    {
        var passes = await OneOutOthersInLine(2);
        await End(Student(Students[0]), passes[0]);
        await this.Wait(TimeSpan.FromSeconds(30));

        Assert.Equal([PassStatus.InLine, PassStatus.Offered], [(await Pass(passes[1])).Status, (await Pass(passes[2])).Status]);
        Assert.Contains(await History(), happened => happened.Kind == PassEventKind.PassedOver && happened.Pass == passes[1]);
        Assert.Contains("You are still in line", Assert.IsType<AnswerOutcome.TooLate>(await this.Accept(Students[1], passes[1])).HowItIs);
    }

    [Fact]
    public async Task Alone_in_line_the_place_is_kept_until_somebody_else_waits_and_half_a_minute_more()
    {
        var passes = await OneOutOthersInLine(1);
        await End(Student(Students[0]), passes[0]);
        await this.Wait(TimeSpan.FromMinutes(5));
        Assert.Equal(PassStatus.Offered, (await Pass(passes[1])).Status);

        var other = await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.Wait(TimeSpan.FromSeconds(29));
        Assert.Equal(PassStatus.Offered, (await Pass(passes[1])).Status);
        await this.Wait(TimeSpan.FromSeconds(1));
        Assert.Equal([PassStatus.InLine, PassStatus.Offered], [(await Pass(passes[1])).Status, (await Pass(other)).Status]);
    }

    [Fact]
    public async Task Offers_that_nobody_took_while_nothing_ran_are_settled_at_their_own_time()
    {
        var passes = await OneOutOthersInLine(3);
        await End(Student(Students[0]), passes[0]);
        var offered = World.Clock.GetUtcNow();
        await this.Wait(TimeSpan.FromSeconds(80));

        var overs = (await History()).Where(happened => happened.Kind == PassEventKind.PassedOver).Select(happened => (happened.Pass, happened.At - offered));
        Assert.Equal([(passes[1], TimeSpan.FromSeconds(30)), (passes[2], TimeSpan.FromSeconds(60))], overs);
        Assert.Equal(PassStatus.Offered, (await Pass(passes[3])).Status);
    }

    [Fact]
    public async Task Urgent_and_without_an_answer_it_blocks_nobody()
    {
        var passes = await OneOutOthersInLine(2);
        var urgent = Assert.IsType<AskOutcome.InLine>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "urgent") { Urgent = true })).Pass;
        await End(Student(Students[0]), passes[0]);
        await this.Wait(TimeSpan.FromSeconds(30));
        Assert.Equal([PassStatus.InLine, PassStatus.Offered], [(await Pass(urgent)).Status, (await Pass(passes[1])).Status]);

        await this.Wait(TimeSpan.FromSeconds(30));
        Assert.Equal([PassStatus.InLine, PassStatus.Offered], [(await Pass(urgent)).Status, (await Pass(passes[2])).Status]);
    }

    [Fact]
    public async Task Urgent_and_passed_over_it_is_still_urgent_and_goes_first_again_when_the_student_says_so()
    {
        var passes = await OneOutOthersInLine(2);
        var urgent = Assert.IsType<AskOutcome.InLine>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "urgent") { Urgent = true })).Pass;
        await End(Student(Students[0]), passes[0]);
        await this.Wait(TimeSpan.FromSeconds(30));
        Assert.True((await Pass(urgent)).Urgent);
        Assert.Equal(new Urgency(Said: true, GoesFirst: false), (await this.Stands<NowState.InLine>(Lincoln.Maya)).Urgency);

        await this.Act<MakeUrgent, AnswerOutcome>(Student(Lincoln.Maya), act => act.Say(urgent));
        await this.Wait(TimeSpan.FromSeconds(30));
        Assert.Equal([PassStatus.Offered, PassStatus.InLine, PassStatus.InLine], [(await Pass(urgent)).Status, (await Pass(passes[1])).Status, (await Pass(passes[2])).Status]);
        Assert.Equal(1, (await History()).Count(happened => happened.Pass == urgent && happened.Kind == PassEventKind.Escalated));
    }

    [Fact]
    public async Task Kept_until_the_last_seconds_of_the_line_it_lasts_half_a_minute_more_for_the_next_one()
    {
        await this.SetRules(rules => rules with { LineClears = LineClears.EveryBell });
        var passes = await OneOutOthersInLine(1);
        await End(Student(Students[0]), passes[0]);
        var clears = (await Pass(passes[1])).LineClearsAt!.Value;
        await this.Wait(clears - World.Clock.GetUtcNow() - TimeSpan.FromSeconds(20));
        Assert.True((await Pass(passes[1])).OfferKept);

        await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);
        Assert.Equal((PassStatus.Offered, false), ((await Pass(passes[1])).Status, (await Pass(passes[1])).OfferKept));
        Assert.IsType<AnswerOutcome.Done>(await this.Accept(Students[1], passes[1]));
    }

    [Fact]
    public async Task An_offer_that_nobody_takes_up_makes_room_as_soon_as_another_could_go()
    {
        var passes = await OneOutOthersInLine(2);
        await this.Act<SetException, bool>(HallActs.Administrator, async act => { await act.Set(Students[2], noLimit: false, daily: 0, null, 100); return true; });
        await End(Student(Students[0]), passes[0]);
        await this.Wait(TimeSpan.FromMinutes(5));
        Assert.Equal([PassStatus.Offered, PassStatus.InLine], [(await Pass(passes[1])).Status, (await Pass(passes[2])).Status]);

        await this.Act<SetException, bool>(HallActs.Administrator, async act => { await act.Set(Students[2], noLimit: true, null, null, 100); return true; });
        Assert.Equal([PassStatus.InLine, PassStatus.Offered], [(await Pass(passes[1])).Status, (await Pass(passes[2])).Status]);
    }

    [Fact]
    public async Task Whom_time_alone_lets_go_does_not_wait_behind_an_offer_that_nobody_takes_up()
    {
        var nurse = Assert.IsType<MadeOutcome.Started>(Assert.Single(await this.Make(HallActs.Teacher(Lincoln.Rivera), new Order([Lincoln.Maya.Id], SchoolOfTests.Nurse, "nurse")))).Pass;
        await End(Student(Lincoln.Maya), nurse);
        var passes = await OneOutOthersInLine(1);
        var maya = await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.SetRules(rules => rules with { PauseMinutes = 6 });
        await End(Student(Students[0]), passes[0]);
        await this.Wait(TimeSpan.FromMinutes(5));
        Assert.Equal([PassStatus.Offered, PassStatus.InLine], [(await Pass(passes[1])).Status, (await Pass(maya)).Status]);

        await this.Wait(TimeSpan.FromMinutes(2));
        Assert.Equal([PassStatus.InLine, PassStatus.Offered], [(await Pass(passes[1])).Status, (await Pass(maya)).Status]);
    }
}
