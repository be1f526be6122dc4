using Microsoft.Extensions.DependencyInjection;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Pages.Board;
using SmartPass.Passes.Pages.Now;
using SmartPass.Passes.Tests.Student;
using SmartPass.Platform.Live;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Sessions;

/// <summary>What screens show of a session, and when they look again.</summary>
public sealed class ScreenTests : SessionWorld
{
    [Fact]
    public async Task The_student_reads_what_they_are_due_in_and_until_when()
    {
        MayaIsDue(-10);
        var place = (await this.Sees(Lincoln.Maya)).Place!;

        Assert.Equal(("Room 215", "Chess club", TestWorld.Start.AddMinutes(20)), (place.Room.Name, place.Title, place.Until));
        Assert.Equal("Ask Kwame Osei", (await this.Sees(Lincoln.Maya)).Destinations.Single(destination => destination.Room.Id == SchoolOfTests.Nurse).Note);
    }

    [Fact]
    public async Task The_students_screen_looks_again_when_a_session_begins_and_when_it_ends()
    {
        Sessions.Put(Lincoln.Maya, Room215, Lincoln.Osei, 10, 20);
        await Looks(minute: 9, second: 10, again: 10, () => Student());
        await Looks(minute: 19, second: 20, again: 20, () => Student());

        async Task<DateTimeOffset?> Student() => (await this.Sees(Lincoln.Maya)).StaleAt;
    }

    [Fact]
    public async Task The_hosts_screen_looks_again_when_a_session_begins_and_when_it_ends()
    {
        Sessions.Put(Lincoln.Maya, Room215, Lincoln.Osei, 10, 20);
        await Looks(minute: 9, second: 10, again: 10, () => Host());
        await Looks(minute: 19, second: 20, again: 20, () => Host());

        async Task<DateTimeOffset?> Host() => (await Look(Osei)).StaleAt;
    }

    [Fact]
    public async Task Both_look_again_when_sessions_change()
    {
        var (now, mine) = (await this.Sees(Lincoln.Maya), await Look(Osei));
        Assert.True(IsCurrent(mine) && IsCurrent(now));

        await SessionsChanged();
        Assert.False(IsCurrent(mine) || IsCurrent(now));
    }

    [Fact]
    public async Task My_room_of_the_host_shows_who_asks_and_who_is_out_while_it_lasts()
    {
        MayaIsDue(-10);
        Sessions.Put(Lincoln.Jordan, Room215, Lincoln.Osei, -10, 20);
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await Asked(Lincoln.Jordan, SchoolOfTests.Nurse);

        var host = await Look(Osei);
        Assert.Equal("Room 215", host.Title);
        Assert.Equal("Maya", Assert.Single(host.Out).Student.GivenName);
        Assert.Equal(("Jordan", true), (Assert.Single(host.Asking).Card.Student.GivenName, host.Asking[0].Here));
        var teacher = await Look(Rivera);
        Assert.Empty(teacher.Out);
        Assert.Empty(teacher.Asking);

        World.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Empty((await Look(Osei)).Rooms);
    }

    [Fact]
    public async Task The_host_ends_a_pass_of_the_session_and_pauses_its_room()
    {
        MayaIsDue(-10);
        var pass = await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.IsType<AnswerOutcome.Ended>(await End(Osei, pass));
        Assert.IsType<AnswerOutcome.Done>(await this.Pause(Osei, Room215));
    }

    [Fact]
    public async Task The_board_names_the_host_and_a_monitor_reads_where_the_student_should_be()
    {
        MayaIsDue(-10);
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);

        var outside = await this.Act<OutReader, IReadOnlyList<OutStudent>>(HallActs.Administrator, reader => reader.Read());
        Assert.Equal("Kwame Osei", outside.Single(one => one.Card.Student.Id == Lincoln.Maya.Id).TeacherNames);
        Assert.Equal("Ana Rivera", outside.Single(one => one.Card.Student.Id == Lincoln.Jordan.Id).TeacherNames);
        Assert.Equal("Room 215 · Chess club · Kwame Osei", (await this.Act<StudentReader, StudentView?>(HallActs.Administrator, reader => reader.Read(Lincoln.Maya.Id, default)))!.Expected);
    }

    private bool IsCurrent(NowView view) => World.Services.GetRequiredService<LiveStamps>().IsCurrent(view.Stamp);

    private async Task Looks(int minute, int second, int again, Func<Task<DateTimeOffset?>> staleAt)
    {
        World.Clock.Advance(TestWorld.Start.AddMinutes(minute).AddSeconds(second) - World.Clock.GetUtcNow());

        Assert.Equal(TestWorld.Start.AddMinutes(again), await staleAt());
    }
}
