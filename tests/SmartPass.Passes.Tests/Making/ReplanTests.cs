using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Making;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Making;

/// <summary>Staff give a planned pass another time.</summary>
public sealed class ReplanTests : HallWorld
{
    private static readonly DateTimeOffset Tomorrow = TestWorld.Start.AddDays(1);
    private static readonly Actor Osei = HallActs.Teacher(Lincoln.Osei);

    [Fact]
    public async Task A_planned_pass_gets_another_time_and_its_history_tells()
    {
        var pass = await Appointment(Tomorrow);

        Assert.IsType<AnswerOutcome.Planned>(await Replan(Osei, pass, new Plan(Tomorrow.AddHours(2))));

        Assert.Equal(Tomorrow.AddHours(2), (await Pass(pass)).PlannedAt);
        Assert.Equal([PassEventKind.Planned, PassEventKind.Planned], (await History()).Where(happened => happened.Pass == pass).Select(happened => happened.Kind));
    }

    [Fact]
    public async Task One_that_was_planned_with_a_period_keeps_the_time_by_the_clock_it_is_given()
    {
        School.Day = date => [new CurrentSlot("Period 3", SlotKind.Class, Lincoln.High.Instant(date, new TimeOnly(10, 0)), Lincoln.High.Instant(date, new TimeOnly(10, 50)), "3")];
        var pass = await Appointment(Tomorrow, period: "3");

        await Replan(Osei, pass, new Plan(Tomorrow.AddHours(2)));
        await Sweep();

        Assert.Equal((Tomorrow.AddHours(2), null), ((await Pass(pass)).PlannedAt, (await Pass(pass)).PlannedPeriod));
    }

    [Fact]
    public async Task A_period_begins_for_each_student_by_their_own_bells()
    {
        static CurrentSlot[] Fifth(DateOnly date, TimeOnly at) => [new CurrentSlot("Period 5", SlotKind.Class, Lincoln.High.Instant(date, at), Lincoln.High.Instant(date, at).AddMinutes(50), "5")];
        School.Day = date => Fifth(date, new TimeOnly(12, 0));
        School.OwnDays[Lincoln.Maya.Id] = date => Fifth(date, new TimeOnly(12, 30));
        var day = new DateOnly(2026, 10, 16);
        var noon = Lincoln.High.Instant(day, new TimeOnly(12, 0));
        var without = School.Add(Lincoln.Student(103, "Zoe", "Reyes")).Id;
        School.OwnDays[without] = _ => [];

        var made = await this.Make(Osei, new Order([Lincoln.Maya.Id, Lincoln.Jordan.Id, without], SchoolOfTests.Library, "mark") { At = noon, Period = "5" });

        Assert.Equal([noon.AddMinutes(30), noon], made.OfType<MadeOutcome.Planned>().Select(planned => planned.At));
        Assert.Contains("no period 5", Assert.IsType<MadeOutcome.Refused>(made[2]).Because);
        Assert.Equal([noon.AddMinutes(30), noon], [await Begins(Lincoln.Maya.Id), await Begins(Lincoln.Maya.Id, Lincoln.Jordan.Id)]);

        Task<DateTimeOffset?> Begins(params PersonId[] students) =>
            this.Act<MakingReader, DateTimeOffset?>(Osei, async reader => (await reader.DayOf(day, students, CancellationToken.None)).Begins("5"));
    }

    [Fact]
    public async Task Reminded_once_they_are_reminded_of_the_new_time_too()
    {
        var pass = await Appointment(TestWorld.Start.AddMinutes(10));
        await this.Wait(TimeSpan.FromMinutes(6));
        Assert.True((await Pass(pass)).Reminded);

        await Replan(Osei, pass, new Plan(TestWorld.Start.AddMinutes(60)));
        await this.Wait(TimeSpan.FromMinutes(50));

        Assert.Equal(2, (await History()).Count(happened => happened.Kind == PassEventKind.Reminded));
    }

    [Fact]
    public async Task Neither_the_student_nor_staff_it_is_not_the_business_of_move_it_and_never_into_the_past()
    {
        var pass = await Appointment(Tomorrow);

        Assert.IsType<AnswerOutcome.NotThere>(await Replan(Student(Lincoln.Maya), pass, new Plan(Tomorrow.AddHours(1))));
        Assert.IsType<AnswerOutcome.NotYours>(await Replan(HallActs.Teacher(Lincoln.Park), pass, new Plan(Tomorrow.AddHours(1))));
        Assert.IsType<AnswerOutcome.Refused>(await Replan(Osei, pass, new Plan(TestWorld.Start.AddMinutes(-1))));
        Assert.IsType<AnswerOutcome.Refused>(await Replan(Osei, pass, new Plan(TestWorld.Start.AddDays(61))));
        Assert.Equal(Tomorrow, (await Pass(pass)).PlannedAt);
    }

    [Fact]
    public async Task What_was_taken_back_is_moved_no_more()
    {
        var pass = await Appointment(Tomorrow);
        await Withdraw(Osei, pass);

        Assert.IsType<AnswerOutcome.TooLate>(await Replan(Osei, pass, new Plan(Tomorrow.AddHours(1))));
    }

    private Task<AnswerOutcome> Replan(Actor by, PassId pass, Plan plan) => this.Act<ReplanPass, AnswerOutcome>(by, act => act.Replan(pass, plan));

    private async Task<PassId> Appointment(DateTimeOffset at, string? period = null) =>
        Assert.IsType<MadeOutcome.Planned>(Assert.Single(await this.Make(Osei, new Order([Lincoln.Maya.Id], SchoolOfTests.Library, "mark") { At = at, Period = period, Appointment = true }))).Pass;
}
