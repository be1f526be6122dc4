using SmartPass.Passes.Domain;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Sessions;

/// <summary>A student may say they are elsewhere than in the session they are due in; what was said for one time is not taken for another.</summary>
public sealed class SaidElsewhereTests : SessionWorld
{
    [Fact]
    public async Task Said_in_a_session_it_holds_till_its_end_and_shows_to_staff()
    {
        MayaIsDue(-10);
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        var pass = await Pass(await Started(Lincoln.Maya, SchoolOfTests.Restroom));

        Assert.Equal((SchoolOfTests.Library, null, true), (pass.FromId, pass.ClassId, pass.OtherOrigin));
        Assert.Equal([Lincoln.Osei.Id], (await Whereabouts(Lincoln.Maya)).MissedBy);
        World.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(SchoolOfTests.Room214, (await Whereabouts(Lincoln.Maya)).Place?.Room.Id);
    }

    [Fact]
    public async Task Said_for_a_class_it_is_not_taken_for_the_session()
    {
        MayaIsDue(10);
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        Assert.Equal(SchoolOfTests.Library, (await Whereabouts(Lincoln.Maya)).Place?.Room.Id);

        World.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal((Room215, false), ((await Whereabouts(Lincoln.Maya)).Place!.Room.Id, (await Whereabouts(Lincoln.Maya)).Place!.Said));
    }

    [Fact]
    public async Task Said_in_one_session_it_is_not_taken_for_the_next_in_the_same_room()
    {
        MayaIsDue(-10);
        MayaIsDue(20);
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);

        World.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(Room215, (await Whereabouts(Lincoln.Maya)).Place?.Room.Id);
    }

    [Fact]
    public async Task In_the_class_they_say_its_teacher_is_asked_and_the_host_misses_them()
    {
        MayaIsDue(-10);
        await Say(Lincoln.Maya, SchoolOfTests.Biology, null);
        var pass = await Pass(await Asked(Lincoln.Maya, SchoolOfTests.Nurse));

        Assert.Equal([Lincoln.Rivera.Id], AskedOf(pass));
        Assert.Null(pass.ClassId);
        Assert.Equal(PassStatus.Requested, pass.Status);
        await this.Wait(TimeSpan.FromMinutes(2));
        Assert.Equal([Lincoln.Rivera.Id, Lincoln.Osei.Id], AskedOf(await Pass(pass.Id)));
    }

    [Fact]
    public async Task Who_says_the_room_of_the_session_is_where_they_are_due()
    {
        MayaIsDue(-10);
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        await Say(Lincoln.Maya, null, Room215);

        Assert.Equal("Chess club", (await Whereabouts(Lincoln.Maya)).Place?.Title);
    }
}
