using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Line;

/// <summary>Waiting for a place: in order, offered for half a minute, and nobody loses the place through no fault of their own.</summary>
public sealed class LineTests : LineWorld
{
    [Fact]
    public async Task The_first_in_line_is_offered_the_place_as_soon_as_it_is_free_and_takes_it()
    {
        var passes = await OneOutOthersInLine(2);
        await End(Student(Students[0]), passes[0]);

        Assert.Equal([PassStatus.Offered, PassStatus.InLine], [(await Pass(passes[1])).Status, (await Pass(passes[2])).Status]);
        Assert.IsType<AnswerOutcome.Done>(await this.Accept(Students[1], passes[1]));
        Assert.Equal(PassStatus.Active, (await Pass(passes[1])).Status);
    }

    [Fact]
    public async Task A_place_that_is_offered_is_kept_from_newcomers()
    {
        var passes = await OneOutOthersInLine(1);
        await End(Student(Students[0]), passes[0]);

        Assert.IsType<AskOutcome.InLine>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom));
    }

    [Fact]
    public async Task Urgent_goes_first()
    {
        var passes = await OneOutOthersInLine(2);
        var urgent = Assert.IsType<AskOutcome.InLine>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "urgent") { Urgent = true })).Pass;
        await End(Student(Students[0]), passes[0]);

        Assert.Equal(PassStatus.Offered, (await Pass(urgent)).Status);
    }

    [Fact]
    public async Task Who_cannot_start_for_another_rule_is_skipped_in_silence_and_keeps_the_place()
    {
        var passes = await OneOutOthersInLine(2);
        await this.SetRules(rules => rules with { DailyLimit = 1 });
        await this.Act<SetException, bool>(HallActs.Administrator, async act => { await act.Set(Students[2], noLimit: true, null, null, 100); return true; });
        await this.Act<SetException, bool>(HallActs.Administrator, async act => { await act.Set(Students[1], noLimit: false, daily: 0, null, 100); return true; });
        await End(Student(Students[0]), passes[0]);

        Assert.Equal([PassStatus.InLine, PassStatus.Offered], [(await Pass(passes[1])).Status, (await Pass(passes[2])).Status]);
        Assert.DoesNotContain(await History(), happened => happened.Pass == passes[1] && happened.Kind is PassEventKind.Refused or PassEventKind.PassedOver);

        await this.Accept(Students[2], passes[2]);
        await End(Student(Students[2]), passes[2]);
        await this.Act<SetException, bool>(HallActs.Administrator, async act => { await act.Set(Students[1], noLimit: true, null, null, 100); return true; });
        Assert.Equal(PassStatus.Offered, (await Pass(passes[1])).Status);
    }

    [Fact]
    public async Task The_line_is_cleared_at_the_bell()
    {
        var passes = await OneOutOthersInLine(2);
        await this.Wait(SchoolsBell());

        Assert.Equal([PassStatus.Lapsed, PassStatus.Lapsed], [(await Pass(passes[1])).Status, (await Pass(passes[2])).Status]);
    }

    [Fact]
    public async Task Where_the_school_says_so_it_lasts_until_the_end_of_the_day()
    {
        await this.SetRules(rules => rules with { LineClears = LineClears.EndOfDay });
        var passes = await OneOutOthersInLine(1);
        await End(Student(Students[0]), passes[0]);
        await this.Wait(SchoolsBell());

        Assert.Equal(PassStatus.Offered, (await Pass(passes[1])).Status);
        await this.Wait(TimeSpan.FromHours(14));
        Assert.Equal(PassStatus.Lapsed, (await Pass(passes[1])).Status);
    }

    [Fact]
    public async Task A_forgotten_pass_frees_its_place_for_the_line()
    {
        var passes = await OneOutOthersInLine(1);
        await this.Wait(TimeSpan.FromMinutes(10));

        Assert.Equal([PassStatus.Active, PassStatus.Offered], [(await Pass(passes[0])).Status, (await Pass(passes[1])).Status]);
    }

    [Fact]
    public async Task Too_many_out_of_a_room_wait_in_line_whatever_place_they_want_and_leave_one_by_one()
    {
        School.Change(SchoolOfTests.Room214, room => room with { MostOut = 1 });
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        var second = await this.InLine(Lincoln.Jordan, SchoolOfTests.Restroom);
        await End(Student(Lincoln.Maya), first);

        Assert.Equal(PassStatus.Offered, (await Pass(second)).Status);
    }

    [Fact]
    public async Task While_a_teacher_pauses_the_room_requests_wait_in_order_and_go_one_by_one_when_it_resumes()
    {
        var rivera = HallActs.Teacher(Lincoln.Rivera);
        await this.Pause(rivera, SchoolOfTests.Room214);
        var first = await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromSeconds(1));
        var second = await this.InLine(Lincoln.Jordan, SchoolOfTests.Restroom);
        Assert.IsType<AnswerOutcome.NotYours>(await this.Resume(HallActs.Teacher(Lincoln.Osei), SchoolOfTests.Room214));

        await this.Resume(rivera, SchoolOfTests.Room214);
        Assert.Equal([PassStatus.Offered, PassStatus.InLine], [(await Pass(first)).Status, (await Pass(second)).Status]);
        await this.Accept(Lincoln.Maya, first);
        Assert.Equal(PassStatus.Offered, (await Pass(second)).Status);
    }

    [Fact]
    public async Task LinesMove_twice_offers_a_place_once_when_a_room_opens_for_more()
    {
        var passes = await OneOutOthersInLine(2);
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 2 });
        await Sweep();
        await Sweep();

        Assert.Equal([PassStatus.Offered, PassStatus.InLine], [(await Pass(passes[1])).Status, (await Pass(passes[2])).Status]);
        Assert.Single(await History(), happened => happened.Kind == PassEventKind.Offered);
    }

    [Fact]
    public async Task Leaving_the_line_frees_what_was_offered()
    {
        var passes = await OneOutOthersInLine(2);
        await End(Student(Students[0]), passes[0]);
        await Withdraw(Student(Students[1]), passes[1]);

        Assert.Equal([PassStatus.Withdrawn, PassStatus.Offered], [(await Pass(passes[1])).Status, (await Pass(passes[2])).Status]);
    }

    [Fact]
    public async Task Whose_turn_it_is_may_be_sent_elsewhere_by_staff_instead()
    {
        var passes = await OneOutOthersInLine(1);
        await End(Student(Students[0]), passes[0]);

        Assert.IsType<AnswerOutcome.Done>(await Approve(HallActs.Administrator, passes[1], instead: SchoolOfTests.Nurse));
        Assert.Equal((PassStatus.Active, SchoolOfTests.Nurse), ((await Pass(passes[1])).Status, (await Pass(passes[1])).ToId));
    }

    [Fact]
    public async Task A_pass_that_staff_make_settles_what_the_student_waited_with()
    {
        var passes = await OneOutOthersInLine(1);
        var made = Assert.Single(await this.Make(HallActs.Teacher(Lincoln.Rivera), new Order([Students[1].Id], SchoolOfTests.Nurse, "order")));

        Assert.IsType<MadeOutcome.Started>(made);
        Assert.Equal(PassStatus.Withdrawn, (await Pass(passes[1])).Status);
    }

    /// <summary>Time until the bell of the period the tests are in, and a little.</summary>
    private static TimeSpan SchoolsBell() => TimeSpan.FromMinutes(30.1);
}
