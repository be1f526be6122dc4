using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Now;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Plans;

/// <summary>Passes for later: by students, by staff, as appointments.</summary>
public sealed class PlanTests : HallWorld
{
    private static readonly Kernel.Actor Rivera = HallActs.Teacher(Lincoln.Rivera);
    private static readonly Kernel.Actor Osei = HallActs.Teacher(Lincoln.Osei);

    private async Task<PassId> Planned(int minutes = 10, bool declinable = true) => Assert.IsType<MadeOutcome.Planned>(Assert.Single(await this.Make(
        Osei, new Order([Lincoln.Maya.Id], SchoolOfTests.Library, "plan") { At = World.Clock.GetUtcNow().AddMinutes(minutes), Appointment = true, Declinable = declinable }))).Pass;

    [Fact]
    public async Task It_starts_at_its_time_from_where_the_timetable_has_the_student()
    {
        var id = await Planned();
        await this.Wait(TimeSpan.FromMinutes(9));
        Assert.Equal(PassStatus.Scheduled, (await Pass(id)).Status);
        await this.Wait(TimeSpan.FromMinutes(3));

        var pass = await Pass(id);
        Assert.Equal((PassStatus.Active, TestWorld.Start.AddMinutes(10), SchoolOfTests.Room214), (pass.Status, pass.StartedAt!.Value, pass.FromId));
        Assert.Equal(TestWorld.Start.AddMinutes(5), Assert.Single(await History(), happened => happened.Kind == PassEventKind.Reminded).At);
    }

    [Fact]
    public async Task PassTimers_twice_start_what_was_planned_once()
    {
        await Planned();
        World.Clock.Advance(TimeSpan.FromMinutes(11));
        await Sweep();
        await Sweep();

        Assert.Single(await History(), happened => happened.Kind == PassEventKind.Started);
        Assert.Single(await History(), happened => happened.Kind == PassEventKind.Reminded);
    }

    [Fact]
    public async Task A_student_who_is_out_is_waited_for_and_it_starts_when_they_are_back()
    {
        var id = await Planned();
        World.Clock.Advance(TimeSpan.FromMinutes(9));
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.Wait(TimeSpan.FromMinutes(2));
        Assert.Equal(PassStatus.Held, (await Pass(id)).Status);

        await End(Student(Lincoln.Maya), first);
        Assert.Equal(PassStatus.Active, (await Pass(id)).Status);
    }

    [Fact]
    public async Task Held_for_longer_than_it_lasts_it_lapses_at_its_own_time()
    {
        await this.Freeze();
        var id = await Planned();
        await this.Wait(TimeSpan.FromMinutes(11));
        await this.Wait(TimeSpan.FromHours(1));

        Assert.Equal(PassStatus.Lapsed, (await Pass(id)).Status);
        Assert.Equal(TestWorld.Start.AddMinutes(15), Assert.Single(await History(), happened => happened.Kind == PassEventKind.Lapsed).At);
        Assert.Single(await History(), happened => happened.Kind == PassEventKind.Held);
    }

    [Fact]
    public async Task Where_nothing_ran_while_it_would_have_been_nobody_went()
    {
        var id = await Planned();
        await this.Wait(TimeSpan.FromHours(1));

        Assert.Equal((PassStatus.Lapsed, null), ((await Pass(id)).Status, (await Pass(id)).StartedAt));
        Assert.Equal(TestWorld.Start.AddMinutes(15), Assert.Single(await History(), happened => happened.Kind == PassEventKind.Lapsed).At);
    }

    [Fact]
    public async Task Held_by_a_freeze_it_starts_when_passes_start_again()
    {
        await this.Freeze();
        var id = await Planned();
        await this.Wait(TimeSpan.FromMinutes(11));
        await this.Thaw();

        Assert.Equal(PassStatus.Active, (await Pass(id)).Status);
    }

    [Fact]
    public async Task Held_by_a_no_pass_time_it_starts_the_moment_that_ends()
    {
        // The period began twenty minutes ago: no passes in its first 32 minutes.
        await this.SetRules(rules => rules with { FirstMinutes = 32 });
        var id = await Planned();
        await this.Wait(TimeSpan.FromMinutes(13));

        Assert.Equal(TestWorld.Start.AddMinutes(12), (await Pass(id)).StartedAt);
    }

    [Fact]
    public async Task Where_nobody_knows_where_the_student_is_they_say_so_and_it_starts()
    {
        School.KnowsClasses = false;
        var id = await Planned();
        await this.Wait(TimeSpan.FromMinutes(11));
        Assert.Equal(PassStatus.Held, (await Pass(id)).Status);

        await this.Act<SayOrigin, AnswerOutcome>(Student(Lincoln.Maya), act => act.Say(id, SchoolOfTests.Room214));
        Assert.Equal((PassStatus.Active, SchoolOfTests.Room214), ((await Pass(id)).Status, (await Pass(id)).FromId));
    }

    [Fact]
    public async Task Held_before_school_for_a_room_open_in_a_period_it_starts_with_that_bell()
    {
        var third = School.Slot! with { StartsAt = TestWorld.Start.AddMinutes(12) };
        (School.Slot, School.Day) = (null, _ => [third]);
        School.Change(SchoolOfTests.Library, room => room with { Hours = new RoomHours(["3"], []) });
        var order = new Order([Lincoln.Maya.Id], SchoolOfTests.Library, "early") { At = TestWorld.Start.AddMinutes(10), From = SchoolOfTests.Room214 };
        var id = Assert.IsType<MadeOutcome.Planned>(Assert.Single(await this.Make(Osei, order))).Pass;
        await this.Wait(TimeSpan.FromMinutes(11));
        Assert.Equal(PassStatus.Held, (await Pass(id)).Status);

        School.Slot = third;
        await this.Wait(TimeSpan.FromMinutes(2));
        Assert.Equal((PassStatus.Active, third.StartsAt), ((await Pass(id)).Status, (await Pass(id)).StartedAt));
    }

    [Fact]
    public async Task Where_the_timetable_changed_since_a_student_planned_they_leave_from_where_they_are_now()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { ScheduledApproval = ApprovalRule.SelfCheckout });
        School.Change(SchoolOfTests.Library, room => room with { Number = "L1" });
        var id = Assert.IsType<AskOutcome.Planned>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "later") { At = World.Clock.GetUtcNow().AddMinutes(10) })).Pass;
        School.ClassOf = _ => SchoolOfTests.BiologyFacts with { Location = "L1" };
        await this.Wait(TimeSpan.FromMinutes(11));

        Assert.Equal((PassStatus.Active, SchoolOfTests.Library, false), ((await Pass(id)).Status, (await Pass(id)).FromId, (await Pass(id)).OtherOrigin));
    }

    [Fact]
    public async Task A_student_declines_what_may_be_declined()
    {
        var id = await Planned();
        Assert.IsType<AnswerOutcome.NotThere>(await this.Act<DeclineAppointment, AnswerOutcome>(Student(Lincoln.Jordan), act => act.Decline(id, null)));
        Assert.IsType<AnswerOutcome.Done>(await this.Act<DeclineAppointment, AnswerOutcome>(Student(Lincoln.Maya), act => act.Decline(id, "I have a test")));
        Assert.Equal(PassStatus.Declined, (await Pass(id)).Status);
    }

    [Fact]
    public async Task What_may_not_be_declined_or_taken_back_by_the_student_stays()
    {
        var id = await Planned(declinable: false);

        Assert.IsType<AnswerOutcome.Refused>(await this.Act<DeclineAppointment, AnswerOutcome>(Student(Lincoln.Maya), act => act.Decline(id, null)));
        Assert.IsType<AnswerOutcome.Refused>(await Withdraw(Student(Lincoln.Maya), id));
        Assert.IsType<AnswerOutcome.NotYours>(await Withdraw(Rivera, id));
        Assert.IsType<AnswerOutcome.Done>(await Withdraw(Osei, id));
    }

    [Fact]
    public async Task A_student_asks_for_a_time_and_the_rooms_staff_grant_it()
    {
        var at = World.Clock.GetUtcNow().AddMinutes(20);
        var id = Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Library, "later") { At = at, Appointment = true })).Pass;
        Assert.Equal([Lincoln.Osei.Id], (await Pass(id)).AskedOf.Select(asked => asked.StaffId));

        // It does not keep the student from going anywhere meanwhile.
        await End(Student(Lincoln.Maya), await Started(Lincoln.Maya, SchoolOfTests.Restroom));
        Assert.Equal(at, Assert.IsType<AnswerOutcome.Planned>(await Approve(Osei, id)).At);
        await this.Wait(TimeSpan.FromMinutes(20));
        Assert.Equal(PassStatus.Active, (await Pass(id)).Status);
    }

    [Fact]
    public async Task Unanswered_until_its_time_a_wish_for_later_lapses_then()
    {
        var id = Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Library, "later") { At = World.Clock.GetUtcNow().AddMinutes(25) })).Pass;
        await this.Wait(TimeSpan.FromMinutes(24));
        Assert.Equal(PassStatus.Requested, (await Pass(id)).Status);
        await this.Wait(TimeSpan.FromMinutes(1));

        Assert.Equal(PassStatus.Lapsed, (await Pass(id)).Status);
    }

    [Fact]
    public async Task Where_a_room_lets_students_plan_by_themselves_nobody_is_asked()
    {
        School.Change(SchoolOfTests.Library, room => room with { ScheduledApproval = ApprovalRule.SelfCheckout });

        Assert.IsType<AskOutcome.Planned>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Library, "later") { At = World.Clock.GetUtcNow().AddMinutes(25) }));
    }

    [Fact]
    public async Task Only_what_a_student_planned_counts_as_theirs()
    {
        var at = World.Clock.GetUtcNow().AddHours(1);
        for (var number = 0; number < Planning.MostByStudent; number++)
        {
            Assert.IsType<MadeOutcome.Planned>(Assert.Single(await this.Make(Osei, new Order([Lincoln.Maya.Id], SchoolOfTests.Library, $"staff {number}") { At = at })));
            Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Library, $"own {number}") { At = at }));
        }

        Assert.Contains("passes planned already", Assert.IsType<AskOutcome.Refused>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Library, "one more") { At = at })).ToStudent);
    }

    [Fact]
    public async Task A_time_gone_by_is_no_time_to_plan_for() =>
        Assert.Contains("Choose a time", Assert.IsType<AskOutcome.Refused>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Library, "later") { At = World.Clock.GetUtcNow().AddMinutes(-1) })).ToStudent);

    [Theory]
    [InlineData("9999-12-31", "23:00", false)]
    [InlineData("2026-10-16", "23:00", true)]
    public void A_day_too_far_ahead_is_no_day_to_plan_for(string date, string time, bool isOne) =>
        Assert.Equal(isOne, new PrepareForm { Date = DateOnly.Parse(date, CultureInfo.InvariantCulture), Time = TimeOnly.Parse(time, CultureInfo.InvariantCulture) }.At(Lincoln.High, TestWorld.Start) is not null);

    [Fact]
    public async Task At_its_time_without_a_place_it_waits_in_line()
    {
        School.Change(SchoolOfTests.Library, room => room with { Capacity = 1 });
        var id = await Planned();
        var other = Assert.IsType<MadeOutcome.Started>(Assert.Single(await this.Make(Osei, new Order([Lincoln.Jordan.Id], SchoolOfTests.Library, "other") { Minutes = 60 }))).Pass;
        await this.Wait(TimeSpan.FromMinutes(11));
        Assert.Equal(PassStatus.InLine, (await Pass(id)).Status);

        await End(Osei, other);
        Assert.Equal(PassStatus.Offered, (await Pass(id)).Status);
        Assert.Equal(0, await Reading(db => db.Passes.CountAsync(pass => pass.Status == PassStatus.Held)));
    }
}
