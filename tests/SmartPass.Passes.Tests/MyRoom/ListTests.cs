using SmartPass.Passes.Acts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.MyRoom;

/// <summary>What My room shows to whom.</summary>
public sealed class ListTests : RoomWorld
{
    private static readonly Roster.Contracts.PersonFacts Lee = Lincoln.Student(103, "Lee", "Ames");

    [Fact]
    public async Task Urgent_requests_stand_first()
    {
        await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        World.Clock.Advance(TimeSpan.FromSeconds(20));
        await this.Ask(Lincoln.Jordan, new Wish(SchoolOfTests.Nurse, "now") { Urgent = true });

        var asking = (await Look()).Asking;
        Assert.Equal([("Jordan Blake", true), ("Maya Okafor", false)], asking.Select(one => (one.Card.Student.Name, one.Urgent)));
    }

    [Fact]
    public async Task Requests_for_later_stand_apart_with_their_time()
    {
        var at = World.Clock.GetUtcNow().AddHours(2);
        await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Library, "later") { At = at });

        var view = await Look(Osei);
        Assert.Empty(view.Asking);
        Assert.Equal(at, Assert.Single(view.AskingAhead).PlannedAt);
        Assert.Equal("12:00 PM", view.Day(at));
    }

    [Fact]
    public async Task Another_origin_than_the_timetable_has_is_marked()
    {
        await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Nurse, "here") { From = SchoolOfTests.Library });

        var asking = Assert.Single((await Look(Osei)).Asking.Concat((await Look()).Asking));
        Assert.True(asking.OtherOrigin);
        Assert.Equal("Library", asking.Card.From.Name);
    }

    [Fact]
    public async Task A_limit_that_is_reached_is_said_with_the_count_before_the_answer()
    {
        await this.SetRules(rules => rules with { DailyLimit = 1 });
        await End(Student(Lincoln.Maya), await Started(Lincoln.Maya, SchoolOfTests.Restroom));
        await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Nurse, "once more") { AskTeacher = true });
        await Asked(Lincoln.Jordan, SchoolOfTests.Nurse);

        var asking = (await Look()).Asking;
        Assert.Equal([("1 of 1 pass today", true), (null, false)], asking.OrderBy(one => one.Card.Student.Id.Value).Select(one => (one.Limit, one.Over)));
    }

    [Fact]
    public async Task Who_may_have_none_is_said_to_have_none()
    {
        await this.SetRules(rules => rules with { DailyLimit = 0 });
        await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Nurse, "all the same") { AskTeacher = true });

        var asking = Assert.Single((await Look()).Asking);
        Assert.Equal(("No passes today", true), (asking.Limit, asking.Over));
    }

    [Fact]
    public async Task An_exception_is_told_as_no_limit_and_no_more()
    {
        await this.SetRules(rules => rules with { DailyLimit = 1 });
        await World.As(HallActs.Administrator, Lincoln.High, services => Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<SetException>(services).Set(Lincoln.Maya, true, null, null, 100));
        await End(Student(Lincoln.Maya), await Started(Lincoln.Maya, SchoolOfTests.Restroom));
        await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        var asking = Assert.Single((await Look()).Asking);
        Assert.Equal(("No limit", false), (asking.Limit, asking.Over));
    }

    [Fact]
    public async Task After_two_minutes_it_shows_who_else_is_asked()
    {
        School.Change(SchoolOfTests.Nurse, room => room with { Approval = ApprovalRule.RoomStaff, Staff = [Lincoln.Osei.Id] });
        await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        Assert.Null(Assert.Single((await Look(Osei)).Asking).AlsoAsked);
        await this.Wait(TimeSpan.FromMinutes(2));

        Assert.Equal("Ana Rivera", Assert.Single((await Look(Osei)).Asking).AlsoAsked);
        Assert.Equal("Kwame Osei", Assert.Single((await Look()).Asking).AlsoAsked);
    }

    [Fact]
    public async Task Those_in_line_have_their_place_and_whose_turn_it_is_comes_first()
    {
        School.Add(Lee);
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.InLine(Lincoln.Jordan, SchoolOfTests.Restroom);
        await this.InLine(Lee, SchoolOfTests.Restroom);
        Assert.Equal([("Jordan Blake", 1, "~5 min wait"), ("Lee Ames", 2, "~10 min wait")], (await Look()).InLine.Select(one => (one.Card.Student.Name, one.Place, one.Wait)));

        await End(Student(Lincoln.Maya), first);
        var turn = (await Look()).InLine[0];
        Assert.Equal(("Jordan Blake", World.Clock.GetUtcNow().AddSeconds(30)), (turn.Card.Student.Name, turn.OfferEnds));
    }

    [Fact]
    public async Task Those_who_wait_to_leave_the_room_stand_in_the_order_they_leave_wherever_they_go()
    {
        School.Add(Lee);
        School.Change(SchoolOfTests.Room214, room => room with { MostOut = 1 });
        School.Change(SchoolOfTests.Library, room => room with { Approval = ApprovalRule.SelfCheckout, TimeLimit = 20 });
        School.Slot = School.Slot! with { EndsAt = World.Clock.GetUtcNow().AddMinutes(15) };
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.InLine(Lincoln.Jordan, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromSeconds(1));
        await this.InLine(Lee, SchoolOfTests.Library);
        World.Clock.Advance(TimeSpan.FromSeconds(1));
        await this.InLine(School.Add(Lincoln.Student(1003, "Abe", "Stone")), SchoolOfTests.Restroom);

        Assert.Equal(
            [("Jordan Blake", 1, "~5 min wait"), ("Lee Ames", 2, "~10 min wait"), ("Abe Stone", 3, "line ends 10:15 AM")],
            (await Look()).InLine.Select(one => (one.Card.Student.Name, one.Place, one.Wait)));
    }

    [Fact]
    public async Task A_pass_planned_for_today_is_coming_up_until_it_starts_and_one_for_tomorrow_is_not()
    {
        var soon = await this.Make(Osei, new Order([Lincoln.Maya.Id], SchoolOfTests.Library, "today") { At = World.Clock.GetUtcNow().AddMinutes(20) });
        await this.Make(Osei, new Order([Lincoln.Jordan.Id], SchoolOfTests.Library, "tomorrow") { At = World.Clock.GetUtcNow().AddDays(1) });

        var coming = Assert.Single((await Look(Osei)).ComingUp);
        Assert.Equal((((MadeOutcome.Planned)soon[0]).Pass, false), (coming.Card.Id, coming.Held));
        await this.Freeze();
        await this.Wait(TimeSpan.FromMinutes(20));
        Assert.True(Assert.Single((await Look(Osei)).ComingUp).Held);
    }

    [Fact]
    public async Task A_substitute_sees_the_seat_of_whom_they_cover_and_says_so()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        var view = await Look(Substitute);

        Assert.Equal(("Room 214", "Dana Park for Ana Rivera"), (view.Title, view.StandsIn));
        Assert.Equal(id, Assert.Single(view.Asking).Card.Id);
        Assert.IsType<AnswerOutcome.Done>(await Approve(Substitute, id));
        Assert.Equal(Lincoln.Park.Id, (await Pass(id)).Answer!.By);
        Assert.Null((await Look()).StandsIn);
    }

    [Fact]
    public async Task A_freeze_is_said_with_its_reason()
    {
        await this.Freeze("Fire drill");

        Assert.Equal("Dana Park paused all passes at 10:00 AM: Fire drill", (await Look()).Frozen);
    }

    [Fact]
    public async Task A_paused_room_says_since_when_and_how_many_wait()
    {
        await this.Pause(Rivera, SchoolOfTests.Room214);
        await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);

        var paused = Assert.Single((await Look()).Paused);
        Assert.Equal((TestWorld.Start, 1), (paused.PausedSince!.Value, paused.Waiting));
        await this.Resume(Rivera, SchoolOfTests.Room214);
        Assert.Empty((await Look()).Paused);
    }
}
