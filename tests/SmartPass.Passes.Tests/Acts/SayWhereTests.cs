using SmartPass.Passes.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Acts;

public sealed class SayWhereTests : HallWorld
{
    private static CurrentSlot Period(string name) => new($"Period {name}", SlotKind.Class, TestWorld.Start, TestWorld.Start.AddMinutes(50), name);

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
