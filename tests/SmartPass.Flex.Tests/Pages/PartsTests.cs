using Microsoft.Extensions.DependencyInjection;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Parts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Modules;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

/// <summary>What Flex adds to the screens of others, and what others follow of it.</summary>
public sealed class PartsTests : FlexWorld
{
    [Fact]
    public async Task A_students_first_screen_says_where_they_are_due_today_until_it_is_over()
    {
        var chess = await TodaysActivity(await Period(), "Chess");
        Assert.Equal("Choose by 10:40 AM today", Assert.Single((await TodaysPart(Lincoln.Maya))!.Lines).State.Words);
        await SignUp(Lincoln.Maya, chess);

        var line = Assert.Single((await TodaysPart(Lincoln.Maya))!.Lines);
        Assert.Equal(("Flex", "Chess", "Room 214", "10:40 to 11:20 AM"), (line.Period, line.State.Words, line.Room, line.Times));
        World.Clock.Advance(TimeSpan.FromMinutes(80));
        Assert.Null(await TodaysPart(Lincoln.Maya));
    }

    [Fact]
    public async Task A_students_page_tells_those_who_act_for_all_hosts_where_the_student_was()
    {
        var chess = await TodaysActivity(await Period(), "Chess");
        Assert.Null(await OnPage(Administrator));
        await SignUp(Lincoln.Maya, chess);
        World.Clock.Advance(TimeSpan.FromMinutes(45));
        await Do<TakeAttendance, AttendanceOutcome>(Rivera, act => act.Mark(chess, Lincoln.Maya.Id, Attendance.Late));

        Assert.Equal((chess, "Chess", "own choice", "late"), Assert.Single((await OnPage(Administrator))!.Lines) is var line ? (line.Activity, line.Title, line.Rank, line.Mark) : default);
        Assert.Null(await OnPage(Rivera));
    }

    [Fact]
    public async Task What_happened_is_followed_in_order_with_who_did_it()
    {
        var period = await Period();
        var (chess, help) = (await TodaysActivity(period, "Chess"), await TodaysActivity(period, "Math help", host: Lincoln.Osei, room: SchoolOfTests.Library));
        await SignUp(Lincoln.Maya, chess);
        await Assign(Osei, Lincoln.Maya, help);
        await TakeBack(Osei, Lincoln.Maya, help);

        var all = await After(0);

        Assert.Equal(
            [(FlexEventKind.SignedUp, "Chess", Lincoln.Maya.Id), (FlexEventKind.SetAside, "Chess", Lincoln.Osei.Id), (FlexEventKind.Assigned, "Math help", Lincoln.Osei.Id), (FlexEventKind.Over, "Math help", Lincoln.Osei.Id), (FlexEventKind.CameBack, "Chess", default)],
            all.Select(happened => (happened.Kind, happened.Session!.Title, happened.By)));
        Assert.Equal(SignUpEnd.TakenBack, all[3].End);
        Assert.Equal(all.Skip(2).Take(2), await After(all[1].Cursor, 2));
    }

    private Task<IReadOnlyList<FlexEvent>> After(long cursor, int most = 100) => Do<IFlexHistory, IReadOnlyList<FlexEvent>>(Actor.System, history => history.After(cursor, most));

    private Task<FlexToday?> TodaysPart(PersonFacts student) => World.As(Student(student), Lincoln.High, async services =>
        (FlexToday?)await services.GetRequiredService<ISlotPart<NowPage>>().Model(new NowPage(student.Id, Lincoln.High.Id), CancellationToken.None));

    private Task<FlexOfStudent?> OnPage(Actor by) => World.As(by, Lincoln.High, async services =>
        (FlexOfStudent?)await services.GetRequiredService<ISlotPart<PersonPage>>().Model(new PersonPage(Lincoln.Maya, Lincoln.High.Id, IsStudent: true), CancellationToken.None));
}
