using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Plans;

/// <summary>Appointments that come again, over days without school and bells that move. The tests begin on Thursday, 2026-10-15, 10:00 AM.</summary>
public sealed class SeriesTests : HallWorld
{
    private static readonly DateOnly Thursday = new(2026, 10, 15);
    private static readonly DateOnly Friday = new(2026, 10, 16);
    private static readonly DateOnly Monday = new(2026, 10, 19);
    private static readonly Actor Osei = HallActs.Teacher(Lincoln.Osei);

    private readonly HashSet<DateOnly> _holidays = [];
    private TimeOnly _third = new(13, 0);

    public SeriesTests() => School.Day = date => _holidays.Contains(date) || date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? [] : [Period3(date)];

    [Fact]
    public async Task The_coming_week_is_planned_and_days_without_school_are_skipped()
    {
        _holidays.Add(Monday);

        await Repeat(DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday);

        Assert.Equal([At(Thursday), At(Friday), At(Monday.AddDays(1)), At(Thursday.AddDays(7))], await Planned());
    }

    [Fact]
    public async Task A_time_by_the_clock_skips_the_days_of_a_long_holiday_too()
    {
        _holidays.UnionWith(Enumerable.Range(-20, 60).Select(Thursday.AddDays));

        await Order(Maya, Weekly(DayOfWeek.Friday) with { Period = null, Time = new TimeOnly(9, 0) });

        Assert.Empty(await Planned());
    }

    [Fact]
    public async Task PlannedDays_twice_plan_each_day_once_and_with_each_new_day_another()
    {
        await Repeat(DayOfWeek.Thursday);
        await Sweep();
        await Sweep();
        Assert.Equal([At(Thursday), At(Thursday.AddDays(7))], await Planned());

        await this.Wait(TimeSpan.FromDays(7));
        Assert.Equal([At(Thursday.AddDays(7)), At(Thursday.AddDays(14))], await Planned());
    }

    [Fact]
    public async Task A_schedule_that_changes_at_noon_takes_the_afternoon_along()
    {
        await Repeat(DayOfWeek.Thursday);
        World.Clock.Advance(TimeSpan.FromHours(2));
        _third = new TimeOnly(12, 20);
        await BellsChange();

        Assert.Equal([At(Thursday), At(Thursday.AddDays(7))], await Planned());
        await this.Wait(TimeSpan.FromMinutes(20));
        Assert.Equal(At(Thursday), Assert.Single(await Reading(db => db.Passes.Where(pass => pass.Status == PassStatus.Active).ToListAsync())).StartedAt);
    }

    [Fact]
    public async Task A_day_that_turns_out_without_school_takes_what_was_planned_back()
    {
        await Repeat(DayOfWeek.Friday, DayOfWeek.Monday);
        _holidays.Add(Friday);
        await BellsChange();

        Assert.Equal([At(Monday)], await Planned());
        Assert.Contains(await History(), happened => happened is { Kind: PassEventKind.Withdrawn, Word: "no school then" });
    }

    [Fact]
    public async Task A_day_that_was_called_off_by_mistake_is_planned_again_and_one_that_staff_took_back_is_not()
    {
        await Repeat(DayOfWeek.Friday, DayOfWeek.Monday);
        var friday = await Reading(db => db.Passes.Where(pass => pass.PlannedAt == At(Friday)).Select(pass => pass.Id).SingleAsync());
        Assert.IsType<AnswerOutcome.Done>(await Withdraw(Osei, friday));

        for (var mistake = 0; mistake < 2; mistake++)
        {
            _holidays.UnionWith([Friday, Monday]);
            await BellsChange();
            Assert.Empty(await Planned());

            _holidays.Clear();
            await BellsChange();
            Assert.Equal([At(Monday)], await Planned());
        }
    }

    [Fact]
    public async Task The_same_order_sent_twice_is_one_series()
    {
        await Repeat(DayOfWeek.Friday);
        await Repeat(DayOfWeek.Friday);
        await Repeat(DayOfWeek.Monday);

        Assert.Equal(2, await Reading(db => db.Series.CountAsync()));
        Assert.Equal([At(Friday), At(Monday)], await Planned());
    }

    [Fact]
    public async Task A_new_series_plans_its_own_days_and_leaves_the_others_to_the_sweep()
    {
        await Repeat(DayOfWeek.Friday);
        World.Clock.Advance(TimeSpan.FromDays(4));
        await Repeat(DayOfWeek.Monday);

        Assert.Equal([At(Friday), At(Monday), At(Monday.AddDays(7))], await Planned());
        await Sweep();
        Assert.Contains(At(Friday.AddDays(7)), await Planned());
    }

    [Fact]
    public async Task Each_series_is_made_and_planned_in_a_transaction_of_its_own()
    {
        FailFor(Lincoln.Jordan.Id, Friday);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Order(Maya with { Students = [Lincoln.Maya.Id, Lincoln.Jordan.Id] }, Weekly(DayOfWeek.Friday)));
        Assert.Equal([At(Friday)], await Planned());

        School.OwnDays.Clear();
        await Order(Maya with { Students = [Lincoln.Maya.Id, Lincoln.Jordan.Id] }, Weekly(DayOfWeek.Friday));
        Assert.Equal([At(Friday), At(Friday)], await Planned());

        World.Clock.Advance(TimeSpan.FromDays(1));
        FailFor(Lincoln.Jordan.Id, Friday.AddDays(7));
        await Assert.ThrowsAsync<AggregateException>(Sweep);
        Assert.Single(await Planned(), At(Friday.AddDays(7)));

        void FailFor(PersonId student, DateOnly day) => School.OwnDays[student] = date => date == day ? throw new InvalidOperationException() : [Period3(date)];
    }

    [Fact]
    public async Task A_pass_and_a_series_that_fail_keep_no_others_waiting_and_are_tried_again()
    {
        await Order(Maya with { Students = [Lincoln.Maya.Id, Lincoln.Jordan.Id] }, Weekly(DayOfWeek.Friday));
        World.Clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromHours(1));
        School.OwnDays[Lincoln.Maya.Id] = _ => throw new InvalidOperationException();
        var before = At(Friday);
        _third = new TimeOnly(13, 30);

        var failed = await Assert.ThrowsAsync<AggregateException>(BellsChange);
        Assert.Equal(2, failed.Flatten().InnerExceptions.Count);
        Assert.Equal([before, At(Friday), At(Friday.AddDays(7))], await Planned());

        School.OwnDays.Clear();
        await Sweep();
        Assert.Equal([At(Friday), At(Friday), At(Friday.AddDays(7)), At(Friday.AddDays(7))], await Planned());
    }

    [Fact]
    public async Task A_day_that_staff_moved_a_pass_away_from_is_not_planned_again_when_the_new_one_is_called_off()
    {
        await Repeat(DayOfWeek.Monday);
        var id = await Reading(db => db.Passes.Select(pass => pass.Id).SingleAsync());
        await this.Act<ReplanPass, AnswerOutcome>(Osei, act => act.Replan(id, new Plan(At(Friday), "3")));
        _holidays.Add(Friday);
        await BellsChange();

        Assert.Empty(await Planned());
    }

    [Fact]
    public async Task Stopped_it_takes_back_what_is_planned()
    {
        await Repeat(DayOfWeek.Friday, DayOfWeek.Monday);
        var id = await Reading(db => db.Series.Select(series => series.Id).SingleAsync());

        Assert.IsType<AnswerOutcome.NotYours>(await this.Act<MakeSeries, AnswerOutcome>(HallActs.Teacher(Lincoln.Rivera), act => act.Stop(id)));
        Assert.IsType<AnswerOutcome.Done>(await this.Act<MakeSeries, AnswerOutcome>(Osei, act => act.Stop(id)));
        Assert.Empty(await Planned());

        await this.Wait(TimeSpan.FromDays(8));
        Assert.Empty(await Planned());
        Assert.DoesNotContain(await History(), happened => happened.Kind == PassEventKind.Started);
    }

    [Fact]
    public async Task Only_its_own_staff_order_into_a_staff_only_room_and_only_till_a_day_to_come()
    {
        var repeat = Weekly(DayOfWeek.Friday);

        Assert.Contains("its own staff", Assert.IsType<RepeatOutcome.Refused>(await Order(Maya with { To = SchoolOfTests.Principal }, repeat)).Because);
        Assert.IsType<RepeatOutcome.Refused>(await Order(Maya, repeat with { Until = new DateOnly(2026, 10, 1) }));
        Assert.IsType<RepeatOutcome.Refused>(await Order(Maya with { Students = [new PersonId(999)] }, repeat));
        Assert.Empty(await Planned());
    }

    [Fact]
    public async Task A_time_factor_lengthens_each_of_them()
    {
        await World.As(HallActs.Administrator, Lincoln.High, services => services.GetRequiredService<SetException>().Set(Lincoln.Maya, false, null, null, 150));

        await Repeat(DayOfWeek.Friday);

        Assert.Equal(8, await Reading(db => db.Passes.Select(pass => pass.Minutes).SingleAsync()));
    }

    private static Order Maya => new([Lincoln.Maya.Id], SchoolOfTests.Library, "mark") { Declinable = true };

    private static Repeat Weekly(params DayOfWeek[] days) => new([.. days.Order()], "3", null, Thursday, new DateOnly(2026, 12, 18));

    private Task<RepeatOutcome> Repeat(params DayOfWeek[] days) => Order(Maya, Weekly(days));

    private Task<RepeatOutcome> Order(Order order, Repeat repeat) => this.Act<RepeatOrder, RepeatOutcome>(Osei, act => act.Make(order, repeat));

    private Task BellsChange()
    {
        World.Services.GetRequiredTopics().Bump(RosterTopics.Bells(Lincoln.High.Id));
        return Sweep();
    }

    private Task<List<DateTimeOffset>> Planned() =>
        Reading(db => db.Passes.Where(pass => pass.Status == PassStatus.Scheduled && pass.Route == PassRoute.Recurring).OrderBy(pass => pass.PlannedAt).Select(pass => pass.PlannedAt!.Value).ToListAsync());

    /// <summary>When the third period begins on a date, as the bells are now.</summary>
    private DateTimeOffset At(DateOnly date) => Lincoln.High.Instant(date, _third);

    private CurrentSlot Period3(DateOnly date) => new("Period 3", SlotKind.Class, At(date), At(date).AddMinutes(50), "3");
}
