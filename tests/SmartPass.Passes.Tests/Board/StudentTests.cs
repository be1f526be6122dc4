using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Pages.Board;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Board;

/// <summary>What a monitor reads of one student.</summary>
public sealed class StudentTests : BoardWorld
{
    [Fact]
    public async Task It_says_where_the_student_is_where_they_should_be_and_what_they_had_today()
    {
        var pass = await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        var view = await Maya();
        Assert.Equal(pass, view.Out!.Id);
        Assert.Equal("Room 214 · Biology · Ana Rivera", view.Expected);
        Assert.Equal(["out now"], view.Today.Passes.Select(past => past.Came));
        Assert.True(view.MayEnd && view.MayReport);
    }

    [Fact]
    public async Task A_planned_pass_stands_at_its_time_and_only_on_its_day()
    {
        await Planned("today", TimeSpan.FromHours(1));
        await Planned("tomorrow", TimeSpan.FromDays(1));

        var planned = Assert.Single((await See<StudentReader, StudentView?>(Principal, reader => reader.Read(Lincoln.Maya.Id, default)))!.Today.Passes);
        Assert.Equal((Lincoln.High.Time(TestWorld.Start.AddHours(1)), "planned"), (planned.Clock, planned.Came));
    }

    [Fact]
    public async Task Without_a_class_it_says_what_time_of_day_it_is()
    {
        School.KnowsClasses = false;
        Assert.Equal("No class now: it is Period 3.", (await Maya()).Expected);
        School.Slot = null;

        Assert.Equal("No class now.", (await Maya()).Expected);
    }

    [Fact]
    public async Task What_a_student_said_is_told_as_said()
    {
        School.KnowsClasses = false;
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);

        Assert.Equal("They said they are in Library.", (await Maya()).Expected);
    }

    [Fact]
    public async Task Limits_are_told_in_plain_words()
    {
        Assert.Equal(["The school has set no limit"], (await Maya()).Limits);
        await this.SetRules(rules => rules with { DailyLimit = 3, WeeklyLimit = 10, PauseMinutes = 10 });
        await End(Student(Lincoln.Maya), await Started(Lincoln.Maya, SchoolOfTests.Restroom));

        Assert.Equal(["1 of 3 passes today", "1 of 10 passes this week", "Next pass from 10:10 AM"], (await Maya()).Limits);
    }

    [Fact]
    public async Task An_exception_is_told_as_no_limit_and_nothing_else()
    {
        await this.SetRules(rules => rules with { DailyLimit = 3 });
        await See<SetException, bool>(Principal, async act => { await act.Set(Lincoln.Maya, noLimit: true, null, null, 150); return true; });

        Assert.Equal(["No limit"], (await Maya()).Limits);
    }

    [Fact]
    public async Task Nobody_else_is_there_and_no_student_of_another_school()
    {
        Assert.Null(await See<StudentReader, StudentView?>(Monitor, reader => reader.Read(Lincoln.Rivera.Id, default)));
        Assert.Null(await See<StudentReader, StudentView?>(Monitor, reader => reader.Read(new PersonId(999), default)));
        Assert.Null(await See<StudentReader, StudentView?>(Monitor, reader => reader.Read(Lincoln.Maya.Id, default), Lincoln.Roosevelt));
    }

    [Fact]
    public async Task It_goes_stale_when_the_pass_ends()
    {
        var pass = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        var before = await Maya();
        Assert.IsType<AnswerOutcome.Done>(await this.Act<ChangePass, AnswerOutcome>(Monitor, act => act.Extend(pass, 5)));
        var extended = await Maya();
        Assert.Equal(before.Out!.DueAt!.Value.AddMinutes(5), extended.Out!.DueAt);
        await End(Monitor, pass);

        Assert.Equal(3, new[] { before.Stamp, extended.Stamp, (await Maya()).Stamp }.Distinct().Count());
        Assert.Null((await Maya()).Out);
    }

    private async Task Planned(string ticket, TimeSpan ahead) => Assert.IsType<MadeOutcome.Planned>(Assert.Single(await this.Make(
        HallActs.Teacher(Lincoln.Osei), new Order([Lincoln.Maya.Id], SchoolOfTests.Library, ticket) { At = TestWorld.Start + ahead, Appointment = true })));

    private async Task<StudentView> Maya() => (await See<StudentReader, StudentView?>(Monitor, reader => reader.Read(Lincoln.Maya.Id, default)))!;
}
