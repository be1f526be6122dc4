using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Making;

/// <summary>Appointments that come again, over days without school and bells that move. The tests begin on Thursday, 2026-10-15.</summary>
public sealed class SeriesTests : HallWorld
{
    private static readonly DateOnly Friday = new(2026, 10, 16);
    private static readonly DateOnly Monday = new(2026, 10, 19);
    private static readonly Actor Osei = HallActs.Teacher(Lincoln.Osei);

    private readonly HashSet<DateOnly> _holidays = [];
    private TimeOnly _bell = new(9, 40);

    public SeriesTests() => School.Day = date => _holidays.Contains(date) || date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? [] : [Period3(date)];

    [Fact]
    public async Task A_series_skips_a_holiday()
    {
        _holidays.Add(Friday);

        await Repeat([DayOfWeek.Monday, DayOfWeek.Friday]);

        Assert.Equal([Monday], (await Planned()).Select(DateOf));
    }

    [Fact]
    public async Task A_time_by_the_clock_skips_the_days_of_a_long_holiday_too()
    {
        _holidays.UnionWith(Enumerable.Range(-20, 60).Select(Friday.AddDays));

        await Order(new Order([Lincoln.Maya.Id], SchoolOfTests.Library, "mark"), Weekly([DayOfWeek.Friday]) with { Period = null, Time = new TimeOnly(9, 0) });

        Assert.Empty(await Planned());
    }

    [Fact]
    public async Task A_bell_that_moves_takes_what_is_planned_along_and_a_new_holiday_takes_it_back()
    {
        await Repeat([DayOfWeek.Monday, DayOfWeek.Friday]);
        Assert.Equal([At(Friday, _bell), At(Monday, _bell)], (await Planned()).Select(pass => pass.PlannedAt!.Value));

        _bell = new TimeOnly(11, 5);
        _holidays.Add(Monday);
        await Plan();

        Assert.Equal([At(Friday, _bell)], (await Planned()).Select(pass => pass.PlannedAt!.Value));
    }

    [Fact]
    public async Task A_day_that_was_called_off_by_mistake_is_planned_again_and_one_that_staff_took_back_is_not()
    {
        await Repeat([DayOfWeek.Monday, DayOfWeek.Friday]);
        Assert.IsType<AnswerOutcome.Done>(await Withdraw(Osei, (await Planned())[0].Id));

        for (var mistake = 0; mistake < 2; mistake++)
        {
            _holidays.UnionWith([Friday, Monday]);
            await Plan();
            Assert.Empty(await Planned());

            _holidays.Clear();
            await Plan();
            Assert.Equal([Monday], (await Planned()).Select(DateOf));
        }
    }

    [Fact]
    public async Task The_same_order_sent_twice_is_one_series()
    {
        await Repeat([DayOfWeek.Friday]);
        await Repeat([DayOfWeek.Friday]);
        await Repeat([DayOfWeek.Monday]);

        Assert.Equal(2, await Reading(db => db.Series.CountAsync()));
        Assert.Equal(2, (await Planned()).Count);
    }

    [Fact]
    public async Task Stopped_it_takes_back_what_is_ahead()
    {
        await Repeat([DayOfWeek.Friday, DayOfWeek.Monday]);
        var id = await Reading(db => db.Series.Select(series => series.Id).SingleAsync());

        Assert.IsType<AnswerOutcome.NotYours>(await this.Act<MakeSeries, AnswerOutcome>(HallActs.Teacher(Lincoln.Rivera), act => act.Stop(id)));
        Assert.IsType<AnswerOutcome.Done>(await this.Act<MakeSeries, AnswerOutcome>(Osei, act => act.Stop(id)));

        Assert.Empty(await Planned());
        await Plan();
        Assert.Empty(await Planned());
    }

    [Fact]
    public async Task Only_its_own_staff_order_into_a_staff_only_room_and_only_till_a_day_to_come()
    {
        var repeat = Weekly([DayOfWeek.Friday]);
        var order = new Order([Lincoln.Maya.Id], SchoolOfTests.Principal, "mark");

        Assert.Contains("its own staff", Assert.IsType<RepeatOutcome.Refused>(await Order(order, repeat)).Because);
        Assert.IsType<RepeatOutcome.Refused>(await Order(order with { To = SchoolOfTests.Library }, repeat with { Until = new DateOnly(2026, 10, 1) }));
        Assert.IsType<RepeatOutcome.Refused>(await Order(order with { To = SchoolOfTests.Library, Students = [new PersonId(999)] }, repeat));
        Assert.Empty(await Planned());
    }

    [Fact]
    public async Task A_time_factor_lengthens_each_of_them()
    {
        await World.As(HallActs.Administrator, Lincoln.High, services => services.GetRequiredService<SetException>().Set(Lincoln.Maya, false, null, null, 150));

        await Repeat([DayOfWeek.Friday]);

        Assert.Equal(8, Assert.Single(await Planned()).Minutes);
    }

    private Task<RepeatOutcome> Repeat(DayOfWeek[] days) => Order(new Order([Lincoln.Maya.Id], SchoolOfTests.Library, "mark") { Declinable = true }, Weekly(days));

    private Task<RepeatOutcome> Order(Order order, Repeat repeat) => this.Act<RepeatOrder, RepeatOutcome>(Osei, act => act.Make(order, repeat));

    private Task Plan() => World.As(Actor.System, Lincoln.High, services =>
        services.GetRequiredService<Writing>().Do("plan", () => services.GetRequiredService<PlanSeries>().Ahead(World.Clock.GetUtcNow())));

    private Task<List<Pass>> Planned() => Reading(db => db.Passes.AsNoTracking().Where(pass => pass.Status == PassStatus.Scheduled && pass.Route == PassRoute.Recurring).OrderBy(pass => pass.PlannedAt).ToListAsync());

    private static Repeat Weekly(DayOfWeek[] days) => new([.. days.Order()], "3", null, new DateOnly(2026, 10, 15), new DateOnly(2026, 12, 18));

    private static DateOnly DateOf(Pass pass) => Lincoln.High.Date(pass.PlannedAt!.Value);

    private static DateTimeOffset At(DateOnly date, TimeOnly time) => Lincoln.High.Instant(date, time);

    private CurrentSlot Period3(DateOnly date) => new("Period 3", SlotKind.Class, At(date, _bell), At(date, _bell.AddMinutes(50)), "3");
}
