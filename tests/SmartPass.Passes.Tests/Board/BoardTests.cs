using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Board;
using SmartPass.Platform.Live;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Board;

/// <summary>What stands where on the board.</summary>
public sealed class BoardTests : BoardWorld
{
    [Fact]
    public async Task Overtime_comes_first_the_longest_over_on_top_then_urgent_then_the_latest()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = null });
        var (ada, ben, cleo) = (Also(111, "Ada", "One"), Also(112, "Ben", "Two"), Also(113, "Cleo", "Three"));
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromMinutes(1));
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        await this.Wait(TimeSpan.FromMinutes(6));
        Assert.IsType<AskOutcome.Started>(await this.Ask(ada, new Wish(SchoolOfTests.Restroom, "urgent") { Urgent = true }));
        World.Clock.Advance(TimeSpan.FromMinutes(1));
        await Started(ben, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromMinutes(1));
        await Started(cleo, SchoolOfTests.Restroom);

        Assert.Equal(["Maya", "Jordan", "Ada", "Cleo", "Ben"], Names((await Board()).Shown));
        Assert.Equal(2, (await Board()).Overtime);
    }

    [Fact]
    public async Task The_forgotten_are_marked()
    {
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.Wait(TimeSpan.FromMinutes(9));
        Assert.False(Assert.Single((await Board()).Shown).Forgotten);
        await this.Wait(TimeSpan.FromMinutes(1));

        Assert.True(Assert.Single((await Board()).Shown).Forgotten);
    }

    [Fact]
    public async Task A_pass_carries_what_is_worth_knowing_at_a_glance()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Closed = "flooded" });
        var made = await this.Make(Principal, new Order([Lincoln.Maya.Id], SchoolOfTests.Restroom, "against") { Overrides = [StartRule.RoomClosed], Then = [SchoolOfTests.Nurse] });
        var pass = Assert.IsType<MadeOutcome.Started>(Assert.Single(made)).Pass;
        Assert.Equal(["Room was closed", "Stop 1 of 2"], Assert.Single((await Board()).Shown).Badges);

        await this.Act<GoToNextStop, AnswerOutcome>(Principal, act => act.GoOn(pass));
        Assert.Equal(["Room was closed", "Stop 2 of 2"], Assert.Single((await Board()).Shown).Badges);
    }

    [Fact]
    public async Task Another_origin_than_the_timetables_shows()
    {
        Assert.IsType<AskOutcome.Started>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "elsewhere") { From = SchoolOfTests.Library, Urgent = true }));

        var one = Assert.Single((await Board()).Shown);
        Assert.Equal(["Other origin"], one.Badges);
        Assert.True(one.Urgent);
    }

    [Fact]
    public async Task Those_in_line_are_counted_and_listed_and_stand_by_their_place()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.InLine(Lincoln.Jordan, SchoolOfTests.Restroom);

        var board = await Board();
        Assert.Equal("Jordan", Assert.Single(board.InLine).Student.GivenName);
        Assert.Equal("1 / 1 full · 1 in line", Assert.Single(board.Places).InWords);
        Assert.Empty(board.Soon);
    }

    [Fact]
    public async Task Those_who_wait_to_leave_are_counted_by_the_room_they_leave()
    {
        School.Change(SchoolOfTests.Room214, room => room with { MostOut = 1 });
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.InLine(Lincoln.Jordan, SchoolOfTests.Restroom);

        var board = await Board();
        Assert.Equal(["Restroom 2F", "Room 214"], board.Places.Select(place => place.Room.Name));
        Assert.Equal("1 waits to leave", board.Places[1].InWords);
        Assert.True(Assert.Single(board.InLine).WaitsToLeave);
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public async Task What_is_planned_within_a_quarter_of_an_hour_starts_soon(int minutes, bool soon)
    {
        var made = await this.Make(Principal, new Order([Lincoln.Maya.Id], SchoolOfTests.Nurse, "later") { At = TestWorld.Start.AddMinutes(minutes) });
        Assert.IsType<MadeOutcome.Planned>(Assert.Single(made));

        var board = await Board();
        Assert.Equal(soon ? ["Maya"] : [], board.Soon.Select(one => one.Student.GivenName));
        Assert.Empty(board.InLine);
    }

    [Fact]
    public async Task What_starts_soon_by_the_clock_alone_is_shown_from_the_next_minute_on()
    {
        var until = await See<BoardReader, DateTimeOffset>(Monitor, reader => Task.FromResult(reader.Until()));

        Assert.InRange(until, World.Clock.GetUtcNow().AddTicks(1), World.Clock.GetUtcNow().AddMinutes(1));
        Assert.Equal(0, until.Second);
        Assert.InRange((await Board()).StaleAt, World.Clock.GetUtcNow(), World.Clock.GetUtcNow().AddMinutes(1));
    }

    [Fact]
    public async Task A_hundred_more_who_are_out_cost_no_more_questions()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = null });
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        using var few = new CommandsOf();
        await few.Count(() => Board());
        foreach (var number in Enumerable.Range(300, 100))
        {
            await Started(Also(number, "Student", $"{number}"), SchoolOfTests.Restroom);
        }

        using var many = new CommandsOf();
        var board = await many.Count(() => Board());

        Assert.Equal(101, board.Out);
        Assert.Equal(few.Commands, many.Commands);
        Assert.True(few.Commands > 0);
    }

    [Fact]
    public async Task Those_who_may_do_other_things_do_not_share_a_rendering()
    {
        var audience = await See<BoardReader, Audience>(Monitor, reader => Task.FromResult(reader.Audience(new BoardFilter())));

        Assert.Equal([PassPermissions.EndAny, PassPermissions.Freeze, PassPermissions.Report], audience.Rights.Order(StringComparer.Ordinal));
    }
}
