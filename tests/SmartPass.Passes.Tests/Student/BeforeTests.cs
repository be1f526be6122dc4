using Microsoft.Extensions.DependencyInjection;
using SmartPass.Passes.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Student;

/// <summary>What a student knows before they tap.</summary>
public sealed class BeforeTests : HallWorld
{
    [Fact]
    public async Task Without_rules_nothing_is_said() => Assert.Equal((false, null, null), await Before());

    [Fact]
    public async Task The_next_opening_of_a_no_pass_time_is_said()
    {
        await this.SetRules(rules => rules with { FirstMinutes = 25 });

        Assert.Equal("No passes in the first 25 minutes of Period 3. Passes open at 10:05 AM.", (await Before()).Closed);
        Assert.Equal(World.Clock.GetUtcNow().AddMinutes(1), (await this.Sees(Lincoln.Maya)).StaleAt);
        World.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Null((await Before()).Closed);
    }

    [Fact]
    public async Task What_is_used_of_a_limit_is_counted_in_plain_words()
    {
        await this.SetRules(rules => rules with { DailyLimit = 2, WeeklyLimit = 5 });
        Assert.Equal("0 of 2 passes today · 0 of 5 passes this week", (await Before()).Limit);
        await End(HallWorld.Student(Lincoln.Maya), await Started(Lincoln.Maya, SchoolOfTests.Restroom));

        Assert.Equal("1 of 2 passes today · 1 of 5 passes this week", (await Before()).Limit);
    }

    [Fact]
    public async Task A_limit_of_none_is_said_as_none()
    {
        await this.SetRules(rules => rules with { DailyLimit = 0, WeeklyLimit = 0 });

        Assert.Equal("no passes today · no passes this week", (await Before()).Limit);
        Assert.Equal("You have no passes today. If you need to go, ask a teacher.", Assert.IsType<AskOutcome.Refused>(await this.Ask(Lincoln.Maya, SchoolOfTests.Restroom)).ToStudent);
    }

    [Fact]
    public async Task The_audit_log_says_which_limits_a_student_was_given()
    {
        await World.As(HallActs.Administrator, Lincoln.High, services => services.GetRequiredService<SetException>().Set(Lincoln.Maya, false, 1, 3, 150));
        await World.As(HallActs.Administrator, Lincoln.High, services => services.GetRequiredService<SetException>().Set(Lincoln.Maya, false, null, null, 100));

        Assert.Equal(
            ["changed the limits of Maya Okafor to 1 a day, 3 a week, 1.5 times the minutes", "changed the limits of Maya Okafor to the school's rules"],
            await this.Audited());
    }

    [Fact]
    public async Task The_pause_after_a_pass_tells_when_the_next_may_start()
    {
        await this.SetRules(rules => rules with { PauseMinutes = 20 });
        await End(HallWorld.Student(Lincoln.Maya), await Started(Lincoln.Maya, SchoolOfTests.Restroom));

        Assert.Equal("next one from 10:20 AM", (await Before()).Limit);
    }

    [Fact]
    public async Task An_exception_shows_as_no_limit_and_nothing_more()
    {
        await this.SetRules(rules => rules with { DailyLimit = 2 });
        await World.As(HallActs.Administrator, Lincoln.High, services =>
            services.GetRequiredService<SetException>().Set(Lincoln.Maya, true, null, null, 150));

        Assert.Equal("No limit", (await Before()).Limit);
        Assert.Equal(8, (await this.Sees(Lincoln.Maya)).Destinations.Single(place => place.Room.Id == SchoolOfTests.Restroom).Minutes);
        Assert.Equal("0 of 2 passes today", (await this.Sees(Lincoln.Jordan)).Before.Limit);
    }

    [Fact]
    public async Task A_frozen_school_is_said_and_thawing_is_seen()
    {
        var calm = (await this.Sees(Lincoln.Maya)).Stamp;
        await this.Freeze("Fire drill");
        var frozen = await this.Sees(Lincoln.Maya);

        Assert.True(frozen.Before.Frozen);
        Assert.NotEqual(calm, frozen.Stamp);
        await this.Thaw();
        Assert.False((await Before()).Frozen);
    }

    [Fact]
    public async Task A_closed_restroom_stands_beside_the_nearest_open_one()
    {
        School.RoomsById[new RoomId(9)] = SchoolOfTests.Room(9, "Restroom 3F", RoomKind.Restroom, ApprovalRule.SelfCheckout, 2);
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        await End(HallWorld.Student(Lincoln.Maya), await Started(Lincoln.Maya, SchoolOfTests.Restroom));
        School.Change(SchoolOfTests.Restroom, room => room with { Closed = "flooded" });

        var tiles = (await this.Sees(Lincoln.Maya)).Destinations.Where(place => place.Room.Kind == RoomKind.Restroom);
        Assert.Equal([("Restroom 2F", "Closed: flooded", false), ("Restroom 3F", "2 places free", true)], tiles.Select(tile => (tile.Room.Name, tile.Note, tile.Open)));
    }

    [Fact]
    public async Task A_full_room_says_how_many_wait_and_how_long()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        Assert.Equal("Full · about 5 min", await Note());

        await this.InLine(School.Add(Lincoln.Student(1001, "Nia", "Stone")), SchoolOfTests.Restroom);
        Assert.Equal("1 in line · about 10 min", await Note());
    }

    [Fact]
    public async Task A_free_room_is_not_promised_to_whom_others_of_the_own_room_go_before()
    {
        School.Change(SchoolOfTests.Room214, room => room with { MostOut = 1 });
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        await this.InLine(School.Add(Lincoln.Student(1001, "Nia", "Stone")), SchoolOfTests.Restroom);

        Assert.Equal("1 in line · about 10 min", await Note());
    }

    [Theory]
    [InlineData("2", "Not open now", false)]
    [InlineData("3", "4 places free", true)]
    public async Task Hours_are_known_before_one_taps(string period, string note, bool open)
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Hours = new RoomHours([period], []) });

        var tile = (await this.Sees(Lincoln.Maya)).Destinations.Single(place => place.Room.Id == SchoolOfTests.Restroom);
        Assert.Equal((note, open), (tile.Note, tile.Open));
    }

    [Fact]
    public async Task A_room_that_is_not_for_the_student_is_not_offered()
    {
        School.Change(SchoolOfTests.Library, room => room with { Audience = new RoomAudience(["12"], [], []) });

        Assert.DoesNotContain((await this.Sees(Lincoln.Maya)).Destinations, place => place.Room.Id == SchoolOfTests.Library);
    }

    [Fact]
    public async Task Who_leaves_and_comes_back_to_the_same_room_makes_the_tiles_read_again()
    {
        School.Change(SchoolOfTests.Room214, room => room with { MostOut = 1 });
        var free = await this.Sees(Lincoln.Maya);
        var made = Assert.Single(await this.Make(HallActs.Teacher(Lincoln.Rivera), new Order([Lincoln.Jordan.Id], SchoolOfTests.Nurse, "nurse")));
        var full = await this.Sees(Lincoln.Maya);
        await End(HallWorld.Student(Lincoln.Jordan), Assert.IsType<MadeOutcome.Started>(made).Pass);

        Assert.Equal(3, new[] { free.Stamp, full.Stamp, (await this.Sees(Lincoln.Maya)).Stamp }.Distinct().Count());
    }

    [Fact]
    public async Task Where_the_teacher_paused_the_room_the_tiles_say_so()
    {
        await this.Pause(Teacher(Lincoln.Rivera), SchoolOfTests.Room214);

        Assert.Equal("Nobody leaves right now", await Note());
    }

    private async Task<(bool Frozen, string? Closed, string? Limit)> Before()
    {
        var before = (await this.Sees(Lincoln.Maya)).Before;
        return (before.Frozen, before.Closed, before.Limit);
    }

    private async Task<string> Note() => (await this.Sees(Lincoln.Maya)).Destinations.Single(place => place.Room.Id == SchoolOfTests.Restroom).Note;
}
