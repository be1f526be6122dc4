using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Roster;
using SmartPass.Passes.Contracts;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Acts;

public sealed class AttendanceTests : FlexWorld
{
    [Fact]
    public async Task All_are_present_but_those_who_were_tapped()
    {
        var chess = await InSession();
        await Mark(act => act.Mark(chess, Sam.Id, Attendance.Absent));

        Assert.Equal(1, Assert.IsType<AttendanceOutcome.Marked>(await Mark(act => act.AllPresent(chess))).Count);

        Assert.Equal("1 present, 1 absent", (await View(chess))!.Tally);
        await Mark(act => act.Mark(chess, Sam.Id, null));
        Assert.Equal("1 present, 1 not marked", (await View(chess))!.Tally);
    }

    [Fact]
    public async Task Who_shows_an_id_is_present_and_some_minutes_after_the_begin_late()
    {
        var chess = await InSession();
        World.Clock.SetUtcNow(TestWorld.Start.AddMinutes(40 + 5).AddMilliseconds(-1));
        Assert.Equal(Attendance.Present, Assert.IsType<AttendanceOutcome.Marked>(await Mark(act => act.Arrive(chess, Lincoln.Maya.Id))).Mark);
        World.Clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(Attendance.Late, Assert.IsType<AttendanceOutcome.Marked>(await Mark(act => act.Arrive(chess, Sam.Id))).Mark);
        Assert.Equal(0, Assert.IsType<AttendanceOutcome.Marked>(await Mark(act => act.Arrive(chess, Lincoln.Maya.Id))).Count);
        Assert.Equal(0, Assert.IsType<AttendanceOutcome.Marked>(await Mark(act => act.Arrive(chess, Ava.Id))).Count);
    }

    [Fact]
    public async Task Attendance_opens_shortly_before_the_begin_and_is_the_hosts_alone()
    {
        var chess = await TodaysActivity(await Period(), "Chess");
        await SignUp(Lincoln.Maya, chess);

        Assert.Equal(TestWorld.Start.AddMinutes(25), Assert.IsType<AttendanceOutcome.TooEarly>(await Mark(act => act.AllPresent(chess))).From);
        World.Clock.Advance(TimeSpan.FromMinutes(25));
        Assert.IsType<AttendanceOutcome.NotThere>(await Do<TakeAttendance, AttendanceOutcome>(Osei, act => act.AllPresent(chess)));
        Assert.IsType<AttendanceOutcome.Marked>(await Mark(act => act.AllPresent(chess)));
    }

    [Fact]
    public async Task A_substitute_takes_attendance_for_whom_they_cover()
    {
        var chess = await InSession();
        var substitute = Osei with { Covers = Lincoln.Rivera.Id };

        Assert.IsType<AttendanceOutcome.Marked>(await Do<TakeAttendance, AttendanceOutcome>(substitute, act => act.AllPresent(chess)));
        Assert.Equal(Lincoln.Osei.Id, (await Rows<SignUp>())[0].AttendanceById);
    }

    [Fact]
    public async Task The_roster_shows_who_is_out_who_waits_and_where_those_are_who_were_moved()
    {
        var period = await Period();
        var (chess, help) = (await TodaysActivity(period, "Chess", 2), await TodaysActivity(period, "Math help", host: Lincoln.Osei, room: SchoolOfTests.Library));
        await SignUp(Lincoln.Maya, chess);
        await SignUp(Lincoln.Jordan, chess);
        await SignUp(Sam, chess);
        await Assign(Osei, Lincoln.Jordan, help, required: true);
        await SignUp(Ava, chess);
        World.Clock.Advance(TimeSpan.FromMinutes(50));
        Passes.Out.Add(new OutPass(new PassId(9), Lincoln.Maya.Id, SchoolOfTests.Room214, SchoolOfTests.Restroom, TestWorld.Start.AddMinutes(45), TestWorld.Start.AddMinutes(55)));

        var view = (await View(chess))!;

        Assert.Equal(["Maya", "Sam"], view.Seats.Select(seat => seat.Student.GivenName));
        Assert.Equal(["Restroom 2F since 10:45 AM", null], view.Seats.Select(seat => seat.Out));
        Assert.Equal(["Ava"], view.Line.Select(waits => waits.Student.GivenName));
        Assert.Equal(("Jordan", "In Math help, required by the host (Kwame Osei)"), (Assert.Single(view.Elsewhere).Student.GivenName, view.Elsewhere[0].Why));
        Assert.Null(await Do<RosterReader, RosterView?>(Osei, reader => reader.Read(chess, CancellationToken.None)));
    }

    private async Task<ActivitySessionId> InSession()
    {
        var chess = await TodaysActivity(await Period(), "Chess");
        await SignUp(Lincoln.Maya, chess);
        await SignUp(Sam, chess);
        World.Clock.Advance(TimeSpan.FromMinutes(41));
        return chess;
    }

    private Task<AttendanceOutcome> Mark(Func<TakeAttendance, Task<AttendanceOutcome>> mark) => Do(Rivera, mark);

    private Task<RosterView?> View(ActivitySessionId activity) => Do<RosterReader, RosterView?>(Rivera, reader => reader.Read(activity, CancellationToken.None));
}
