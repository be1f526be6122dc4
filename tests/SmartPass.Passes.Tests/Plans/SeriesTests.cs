using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Plans;

/// <summary>Appointments that come again.</summary>
public sealed class SeriesTests : HallWorld
{
    private static readonly Kernel.Actor Osei = HallActs.Teacher(Lincoln.Osei);
    private static readonly DateOnly Thursday = new(2026, 10, 15);

    private TimeOnly _third = new(13, 0);
    private readonly HashSet<DateOnly> _holidays = [];

    private void SchoolDays() => School.Day = date => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || _holidays.Contains(date)
        ? []
        : [Slot("Period 1", "1", date, new TimeOnly(8, 0)), Slot("Period 3", "3", date, _third)];

    private static CurrentSlot Slot(string name, string period, DateOnly date, TimeOnly at) =>
        new(name, SlotKind.Class, Lincoln.High.Instant(date, at), Lincoln.High.Instant(date, at).AddMinutes(50), period);

    private Task<int> Make(params DayOfWeek[] days)
    {
        SchoolDays();
        return this.Act<MakeSeries, int>(Osei, act => act.Make([Lincoln.Maya.Id], student => new Series
        {
            SchoolId = Lincoln.High.Id,
            StudentId = student,
            ToId = SchoolOfTests.Library,
            Minutes = 20,
            RoundTrip = true,
            Declinable = true,
            ById = Osei.Person,
            Message = null,
            Days = days,
            Period = "3",
            Time = null,
            From = Thursday,
            Until = Thursday.AddDays(40),
        }));
    }

    private Task<List<DateTimeOffset>> Planned() => Reading(db => db.Passes.Where(pass => pass.Status == PassStatus.Scheduled).OrderBy(pass => pass.PlannedAt).Select(pass => pass.PlannedAt!.Value).ToListAsync());

    private static DateTimeOffset At(int days, int hour, int minute = 0) => Lincoln.High.Instant(Thursday.AddDays(days), new TimeOnly(hour, minute));

    [Fact]
    public async Task The_coming_week_is_planned_and_days_without_school_are_skipped()
    {
        _holidays.Add(Thursday.AddDays(4));
        await Make(DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Monday, DayOfWeek.Tuesday);

        Assert.Equal([At(0, 13), At(1, 13), At(5, 13), At(7, 13)], await Planned());
    }

    [Fact]
    public async Task PlannedDays_twice_plan_each_day_once_and_with_each_new_day_another()
    {
        await Make(DayOfWeek.Thursday);
        await Sweep();
        await Sweep();
        Assert.Equal([At(0, 13), At(7, 13)], await Planned());

        await this.Wait(TimeSpan.FromDays(7));
        Assert.Equal([At(7, 13), At(14, 13)], await Planned());
    }

    [Fact]
    public async Task A_schedule_that_changes_at_noon_takes_the_afternoon_along()
    {
        await Make(DayOfWeek.Thursday);
        World.Clock.Advance(TimeSpan.FromHours(2));
        _third = new TimeOnly(12, 20);
        World.Services.GetRequiredTopics().Bump(RosterTopics.Bells(Lincoln.High.Id));
        await Sweep();

        Assert.Equal([At(0, 12, 20), At(7, 12, 20)], await Planned());
        await this.Wait(TimeSpan.FromMinutes(20));
        Assert.Equal(At(0, 12, 20), Assert.Single(await Reading(db => db.Passes.Where(pass => pass.Status == PassStatus.Active).ToListAsync())).StartedAt);
    }

    [Fact]
    public async Task A_day_that_turns_out_without_school_takes_what_was_planned_back()
    {
        await Make(DayOfWeek.Friday);
        _holidays.Add(Thursday.AddDays(1));
        World.Services.GetRequiredTopics().Bump(RosterTopics.Bells(Lincoln.High.Id));
        await Sweep();

        Assert.Empty(await Planned());
        Assert.Contains(await History(), happened => happened is { Kind: PassEventKind.Withdrawn, Word: "no school then" });
    }

    [Fact]
    public async Task Stopped_it_takes_back_what_is_planned()
    {
        await Make(DayOfWeek.Friday);
        var id = await Reading(db => db.Series.Select(series => series.Id).SingleAsync());
        Assert.IsType<AnswerOutcome.NotYours>(await this.Act<MakeSeries, AnswerOutcome>(HallActs.Teacher(Lincoln.Rivera), act => act.Stop(id)));
        Assert.IsType<AnswerOutcome.Done>(await this.Act<MakeSeries, AnswerOutcome>(Osei, act => act.Stop(id)));
        await this.Wait(TimeSpan.FromDays(8));

        Assert.Empty(await Planned());
        Assert.DoesNotContain(await History(), happened => happened.Kind == PassEventKind.Started);
    }
}
