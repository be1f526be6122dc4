using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Making;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Making;

/// <summary>Staff make passes for one or many; each student's is decided alone.</summary>
public sealed class MakeTests : HallWorld
{
    [Fact]
    public async Task One_who_may_not_go_does_not_keep_the_others()
    {
        var zoe = School.Add(Lincoln.Student(103, "Zoe", "Reyes"));
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);

        var made = await this.Make(HallActs.Teacher(Lincoln.Rivera), Order(Lincoln.Maya, Lincoln.Jordan, zoe));

        Assert.IsType<MadeOutcome.Started>(made[0]);
        var refused = Assert.IsType<MadeOutcome.Refused>(made[1]);
        Assert.Contains("pass", refused.Because);
        Assert.Empty(refused.MayOverride);
        Assert.IsType<MadeOutcome.Started>(made[2]);
        Assert.Equal(PassRoute.Bulk, (await Pass(((MadeOutcome.Started)made[2]).Pass)).Route);
    }

    [Fact]
    public async Task Who_is_refused_by_a_rule_of_teachers_is_let_go_anyway_under_the_same_ticket()
    {
        School.Change(SchoolOfTests.Nurse, room => room with { Closed = "flooded" });
        var order = Order(Lincoln.Maya, Lincoln.Jordan);
        var refused = (await this.Make(HallActs.Teacher(Lincoln.Rivera), order)).Cast<MadeOutcome.Refused>().ToList();
        Assert.All(refused, no => Assert.Equal([StartRule.RoomClosed], no.MayOverride));

        var again = await this.Make(HallActs.Teacher(Lincoln.Rivera), order with { Students = [Lincoln.Maya.Id], Overrides = refused[0].MayOverride });

        var started = Assert.IsType<MadeOutcome.Started>(Assert.Single(again));
        Assert.Equal([StartRule.RoomClosed], (await Pass(started.Pass)).Overridden);
    }

    [Fact]
    public async Task Whoever_may_end_the_pass_in_the_way_ends_it_and_starts_the_other()
    {
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        var order = Order(Lincoln.Maya);
        Assert.Equal(first, Refused(await this.Make(HallActs.Teacher(Lincoln.Rivera), order)).InTheWay);

        Assert.IsType<MadeOutcome.Started>(Assert.Single(await this.Make(HallActs.Teacher(Lincoln.Rivera), order with { InsteadOf = first })));

        Assert.Equal(EndedHow.ByStaff, (await Pass(first)).Ending?.How);
    }

    [Fact]
    public async Task Others_than_those_it_concerns_do_not_end_the_pass_in_the_way()
    {
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        var order = Order(Lincoln.Maya) with { To = SchoolOfTests.Library };
        Assert.Null(Refused(await this.Make(HallActs.Teacher(Lincoln.Osei), order)).InTheWay);

        Refused(await this.Make(HallActs.Teacher(Lincoln.Osei), order with { InsteadOf = first }));

        Assert.Equal(PassStatus.Active, (await Pass(first)).Status);
    }

    [Fact]
    public async Task Where_the_other_is_refused_the_first_goes_on_and_is_ended_for_it_only_against_that_rule()
    {
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        School.Change(SchoolOfTests.Nurse, room => room with { Closed = "flooded" });
        var order = Order(Lincoln.Maya) with { InsteadOf = first };

        var refused = Refused(await this.Make(HallActs.Teacher(Lincoln.Rivera), order));

        Assert.Equal((StartRule.RoomClosed, first), (refused.Rule!.Value, refused.InTheWay!.Value));
        Assert.Equal(PassStatus.Active, (await Pass(first)).Status);
        Assert.Equal([PassEventKind.Started, PassEventKind.Refused], (await History()).Select(happened => happened.Kind));

        Assert.IsType<MadeOutcome.Started>(Assert.Single(await this.Make(HallActs.Teacher(Lincoln.Rivera), order with { Overrides = refused.MayOverride })));
        Assert.Equal(EndedHow.ByStaff, (await Pass(first)).Ending?.How);
    }

    [Fact]
    public async Task One_who_is_there_already_has_the_place_of_nobody_who_waits_for_it()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        var waiting = await this.InLine(Lincoln.Jordan, SchoolOfTests.Restroom);

        Refused(await this.Make(HallActs.Teacher(Lincoln.Rivera), Order(Lincoln.Maya) with { To = SchoolOfTests.Restroom, Arrived = true, InsteadOf = first }));

        Assert.Equal([PassStatus.Active, PassStatus.InLine], [(await Pass(first)).Status, (await Pass(waiting)).Status]);
    }

    [Fact]
    public async Task Another_pass_than_the_one_that_was_in_the_way_is_not_ended()
    {
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await End(Student(Lincoln.Maya), first);
        var later = await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.Equal(later, Refused(await this.Make(HallActs.Teacher(Lincoln.Rivera), Order(Lincoln.Maya) with { InsteadOf = first })).InTheWay);

        Assert.Equal(PassStatus.Active, (await Pass(later)).Status);
    }

    [Fact]
    public async Task The_same_order_sent_twice_makes_one_pass_each()
    {
        var order = Order(Lincoln.Maya, Lincoln.Jordan);

        var first = await this.Make(HallActs.Teacher(Lincoln.Rivera), order);
        var second = await this.Make(HallActs.Teacher(Lincoln.Rivera), order);

        Assert.Equal(first, second);
        Assert.Equal(2, (await Hall()).Out.Count);
    }

    [Fact]
    public async Task One_who_arrived_without_a_pass_and_stays_has_gone_all_the_way()
    {
        School.Change(SchoolOfTests.Library, room => room with { Trip = SmartPass.Rooms.Contracts.TripKind.OneWay });

        var made = await this.Make(HallActs.Teacher(Lincoln.Osei), Order(Lincoln.Maya) with { To = SchoolOfTests.Library, Arrived = true });

        var pass = await Pass(Assert.IsType<MadeOutcome.Started>(Assert.Single(made)).Pass);
        Assert.Equal((PassRoute.Arrived, PassStatus.Ended, SchoolOfTests.Room214), (pass.Route, pass.Status, pass.FromId));
        Assert.Empty((await Hall()).Out);
    }

    [Fact]
    public void What_came_of_an_order_is_kept_and_a_part_tried_again_replaces_only_that_part()
    {
        var recent = new RecentOrders();
        var order = Order(Lincoln.Maya, Lincoln.Jordan);
        recent.Keep(Lincoln.Rivera.Id, Lincoln.High.Id, order, [new MadeOutcome.Started(Lincoln.Maya.Id, new PassId(1)), new MadeOutcome.Refused(Lincoln.Jordan.Id, "No.", [StartRule.RoomClosed])], TestWorld.Start);
        recent.Keep(Lincoln.Rivera.Id, Lincoln.High.Id, order with { Students = [Lincoln.Jordan.Id] }, [new MadeOutcome.Started(Lincoln.Jordan.Id, new PassId(2))], TestWorld.Start);

        var kept = recent.Of(Lincoln.Rivera.Id, Lincoln.High.Id, order.Ticket)!;

        Assert.Equal(2, kept.Made.Count);
        Assert.Empty(kept.Refused);
        Assert.Equal(2, kept.Order.Students.Count);
        Assert.Null(recent.Of(Lincoln.Osei.Id, Lincoln.High.Id, order.Ticket));
        Assert.Null(recent.Of(Lincoln.Rivera.Id, Lincoln.Roosevelt.Id, order.Ticket));
    }

    [Fact]
    public void Orders_of_yesterday_are_forgotten()
    {
        var recent = new RecentOrders();
        recent.Keep(Lincoln.Rivera.Id, Lincoln.High.Id, Order(Lincoln.Maya), [], TestWorld.Start);
        recent.Keep(Lincoln.Osei.Id, Lincoln.High.Id, Order(Lincoln.Maya), [], TestWorld.Start.AddHours(9));

        Assert.Null(recent.Of(Lincoln.Rivera.Id, Lincoln.High.Id, Order(Lincoln.Maya).Ticket));
        Assert.NotNull(recent.Of(Lincoln.Osei.Id, Lincoln.High.Id, Order(Lincoln.Maya).Ticket));
    }

    private static MadeOutcome.Refused Refused(IReadOnlyList<MadeOutcome> made) => Assert.IsType<MadeOutcome.Refused>(Assert.Single(made));

    private static Order Order(params PersonFacts[] students) => new([.. students.Select(student => student.Id)], SchoolOfTests.Nurse, "the form's own mark");
}
