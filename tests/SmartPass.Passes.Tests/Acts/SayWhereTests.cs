using SmartPass.Passes.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Acts;

public sealed class SayWhereTests : HallWorld
{
    private static CurrentSlot Period(string name, int startsAfter = 0) =>
        new($"Period {name}", SlotKind.Class, TestWorld.Start.AddMinutes(startsAfter), TestWorld.Start.AddMinutes(startsAfter + 50), name);

    [Fact]
    public async Task Said_before_the_first_bell_it_is_not_asked_again_at_it()
    {
        (School.KnowsClasses, School.Slot) = (false, null);
        Assert.IsType<SayOutcome.Remembered>(await Say(Lincoln.Maya, SchoolOfTests.Biology, null));
        School.Slot = Period("3");

        Assert.Equal(SchoolOfTests.Biology, (await Whereabouts(Lincoln.Maya)).Place?.Class?.Id);
        School.Slot = Period("4");
        Assert.Null((await Whereabouts(Lincoln.Maya)).Place);
    }

    [Fact]
    public async Task The_next_day_a_class_is_still_known_and_a_room_is_asked_again()
    {
        School.KnowsClasses = false;
        await Say(Lincoln.Maya, SchoolOfTests.Biology, null);
        await Say(Lincoln.Jordan, null, SchoolOfTests.Library);
        World.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(SchoolOfTests.Room214, (await Whereabouts(Lincoln.Maya)).Place?.Room.Id);
        Assert.Null((await Whereabouts(Lincoln.Jordan)).Place);
    }

    [Fact]
    public async Task Said_in_class_another_room_holds_till_that_lesson_ends_and_shows_to_staff()
    {
        Assert.Equal("Library", Assert.IsType<SayOutcome.Remembered>(await Say(Lincoln.Maya, null, SchoolOfTests.Library)).Room);
        var pass = await Pass(await Asked(Lincoln.Maya, SchoolOfTests.Nurse));

        Assert.Equal((SchoolOfTests.Library, true), (pass.FromId, pass.OtherOrigin));
        Assert.Equal([Lincoln.Osei.Id], pass.AskedOf.Select(asked => asked.StaffId));
        World.Clock.Advance(TimeSpan.FromMinutes(55));
        School.Slot = Period("4", startsAfter: 50);
        Assert.Equal(SchoolOfTests.Room214, (await Whereabouts(Lincoln.Maya)).Place?.Room.Id);
    }

    [Fact]
    public async Task Who_says_the_class_again_is_back_where_the_timetable_has_them()
    {
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        await Say(Lincoln.Maya, SchoolOfTests.Biology, null);

        Assert.False((await Whereabouts(Lincoln.Maya)).Place?.Said);
        var pass = await Pass(await Started(Lincoln.Maya, SchoolOfTests.Restroom));
        Assert.Equal((SchoolOfTests.Room214, false), (pass.FromId, pass.OtherOrigin));
    }

    [Fact]
    public async Task A_class_and_another_room_than_its_own_are_not_taken_together()
    {
        Assert.Equal("Room 214", Assert.IsType<SayOutcome.ClassOrRoom>(await Say(Lincoln.Maya, SchoolOfTests.Biology, SchoolOfTests.Library)).Meets);

        Assert.Equal(SchoolOfTests.Room214, (await Whereabouts(Lincoln.Maya)).Place?.Room.Id);
    }

    [Fact]
    public async Task A_room_that_is_gone_is_asked_again()
    {
        School.KnowsClasses = false;
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        Rooms.Retire(SchoolOfTests.Library);

        Assert.Null((await Whereabouts(Lincoln.Maya)).Place);
    }

    [Fact]
    public async Task Another_class_than_ones_own_is_not_taken_nor_nothing_at_all()
    {
        Assert.IsType<SayOutcome.NotYourClass>(await Say(Lincoln.Maya, new ClassId(999), null));
        Assert.IsType<SayOutcome.WhichRoom>(await Say(Lincoln.Maya, null, null));
        Assert.IsType<SayOutcome.WhichRoom>(await Say(Lincoln.Maya, null, new RoomId(999)));
    }
}
