using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Clocks;

/// <summary>Clocks that jump, days that end, and schools far apart.</summary>
public sealed class ClockTests : HallWorld
{
    private static readonly School NewYork = At(11, "America/New_York");
    private static readonly School Honolulu = At(12, "Pacific/Honolulu");

    internal override IReadOnlyList<School> Schools => [Lincoln.High, NewYork, Honolulu];

    private static School At(long id, string zone) => new(new SchoolId(id), $"school-{id}", zone, TimeZoneInfo.FindSystemTimeZoneById(zone), 0);

    private void SetTo(School school, DateOnly date, TimeOnly time)
    {
        World.Clock.SetUtcNow(school.Instant(date, time));
        School.Slot = new CurrentSlot("Night school", SlotKind.Class, World.Clock.GetUtcNow().AddHours(-1), World.Clock.GetUtcNow().AddHours(5), "1");
    }

    private Task<AskOutcome> AskAt(School school, PersonFacts student, string ticket = "at")
    {
        School.AlsoAt(school.Id);
        return World.As(Student(student) with { School = school.Id }, school, services => services.GetRequiredService<AskForPass>().Ask(new Wish(SchoolOfTests.Restroom, ticket)));
    }

    private Task SetRules(School school, Func<RuleSettings, RuleSettings> how) =>
        World.As(HallActs.Administrator, school, services => services.GetRequiredService<SetRules>().Set(how(new PassRules { SchoolId = school.Id }.Settings)));

    private Task<Pass> PassAt(School school, PassId id) =>
        World.As(Actor.System, school, services => services.GetRequiredService<PassesDb>().Passes.AsNoTracking().SingleAsync(pass => pass.Id == id));

    [Theory]
    [InlineData(3, 14, 1, 58)]
    [InlineData(11, 7, 1, 58)]
    public async Task Five_minutes_are_five_minutes_while_the_clock_jumps_an_hour(int month, int day, int hour, int minute)
    {
        SetTo(NewYork, new DateOnly(2027, month, day), new TimeOnly(hour, minute));
        var started = World.Clock.GetUtcNow();
        var pass = Assert.IsType<AskOutcome.Started>(await AskAt(NewYork, Lincoln.Maya)).Pass;
        await this.Wait(TimeSpan.FromMinutes(4));
        Assert.False((await PassAt(NewYork, pass)).Overtime);
        await this.Wait(TimeSpan.FromMinutes(1));

        Assert.True((await PassAt(NewYork, pass)).Overtime);
        Assert.Equal(started.AddMinutes(5), (await PassAt(NewYork, pass)).DueAt);
    }

    [Fact]
    public async Task A_named_time_without_passes_goes_by_the_wall_clock_on_the_day_it_jumps()
    {
        await SetRules(NewYork, rules => rules with { Windows = [new NoPassWindow("Testing", new TimeOnly(3, 0), new TimeOnly(3, 30), [])] });
        SetTo(NewYork, new DateOnly(2027, 3, 14), new TimeOnly(1, 59));
        // A minute later it is three.
        World.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("No passes in Testing. They open again at 3:30 AM.", Assert.IsType<AskOutcome.Refused>(await AskAt(NewYork, Lincoln.Maya)).ToStudent);
        World.Clock.Advance(TimeSpan.FromMinutes(30));
        Assert.IsType<AskOutcome.Started>(await AskAt(NewYork, Lincoln.Maya, "later"));
    }

    [Theory]
    [InlineData(2026, 10, 30, 167 + 2)]
    [InlineData(2027, 3, 12, 167)]
    public async Task An_appointment_at_nine_each_week_stays_at_nine_when_the_clock_jumps_between(int year, int month, int day, int hours)
    {
        var first = new DateOnly(year, month, day);
        SetTo(Lincoln.High, first, new TimeOnly(7, 0));
        School.Day = date => [new CurrentSlot("Period 1", SlotKind.Class, Lincoln.High.Instant(date, new TimeOnly(8, 0)), Lincoln.High.Instant(date, new TimeOnly(15, 0)), "1")];
        await Make(Weekly(Lincoln.Maya.Id, first));

        var planned = await Reading(db => db.Passes.OrderBy(pass => pass.PlannedAt).Select(pass => pass.PlannedAt!.Value).ToListAsync());
        Assert.Equal([21, 21], planned.Select(at => Lincoln.High.Clock(at).Hour));
        Assert.Equal(TimeSpan.FromHours(hours), planned[1] - planned[0]);
    }

    [Fact]
    public async Task At_a_school_without_bells_an_appointment_by_the_clock_comes_all_the_same()
    {
        (School.Day, School.TellsBells) = (_ => [], false);
        var today = Lincoln.High.Date(World.Clock.GetUtcNow());
        await Make(Weekly(Lincoln.Maya.Id, today));

        Assert.Equal(2, await Reading(db => db.Passes.CountAsync(pass => pass.Status == PassStatus.Scheduled)));
    }

    private Task Make(Series series) => World.As(HallActs.Administrator, Lincoln.High, services => services.GetRequiredService<MakeSeries>().Make(series));

    private static Series Weekly(PersonId student, DateOnly first) => new()
    {
        SchoolId = Lincoln.High.Id,
        StudentId = student,
        ToId = SchoolOfTests.Library,
        Minutes = 10,
        RoundTrip = true,
        Declinable = true,
        ById = Lincoln.Park.Id,
        Message = null,
        Days = [first.DayOfWeek],
        Period = null,
        Time = new TimeOnly(21, 0),
        From = first,
        Until = first.AddDays(7),
    };

    [Fact]
    public async Task A_pass_over_midnight_counts_for_the_day_it_began_and_ends_on_the_next()
    {
        await SetRules(NewYork, rules => rules with { DailyLimit = 1 });
        SetTo(NewYork, new DateOnly(2026, 10, 15), new TimeOnly(23, 57));
        var pass = Assert.IsType<AskOutcome.Started>(await AskAt(NewYork, Lincoln.Maya)).Pass;
        World.Clock.Advance(TimeSpan.FromMinutes(4));
        await World.As(Student(Lincoln.Maya), NewYork, services => services.GetRequiredService<EndPass>().End(pass));

        var ended = await PassAt(NewYork, pass);
        Assert.Equal((TimeSpan.FromMinutes(4), new DateOnly(2026, 10, 15), new DateOnly(2026, 10, 16)), (ended.TimeOut!.Value, NewYork.Date(ended.StartedAt!.Value), NewYork.Date(ended.Ending!.At)));
        Assert.IsType<AskOutcome.Started>(await AskAt(NewYork, Lincoln.Maya, "a new day"));
    }

    [Fact]
    public async Task A_line_of_the_day_is_empty_after_midnight()
    {
        await SetRules(NewYork, rules => rules with { LineClears = LineClears.EndOfDay });
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        SetTo(NewYork, new DateOnly(2026, 10, 15), new TimeOnly(23, 57));
        await AskAt(NewYork, Lincoln.Maya);
        var waiting = Assert.IsType<AskOutcome.InLine>(await AskAt(NewYork, Lincoln.Jordan)).Pass;
        await this.Wait(TimeSpan.FromMinutes(3));

        Assert.Equal(PassStatus.Lapsed, (await PassAt(NewYork, waiting)).Status);
    }

    [Fact]
    public async Task On_one_server_it_is_tomorrow_in_New_York_and_still_today_in_Honolulu()
    {
        foreach (var school in new[] { NewYork, Honolulu })
        {
            await SetRules(school, rules => rules with { DailyLimit = 1 });
        }

        // Ten in the evening in New York, four in the afternoon in Honolulu; then two hours on.
        SetTo(NewYork, new DateOnly(2026, 10, 15), new TimeOnly(22, 0));
        var (east, west) = (Assert.IsType<AskOutcome.Started>(await AskAt(NewYork, Lincoln.Maya)).Pass, Assert.IsType<AskOutcome.Started>(await AskAt(Honolulu, Lincoln.Jordan)).Pass);
        World.Clock.Advance(TimeSpan.FromMinutes(4));
        await World.As(Student(Lincoln.Maya), NewYork, services => services.GetRequiredService<EndPass>().End(east));
        await World.As(Student(Lincoln.Jordan), Honolulu, services => services.GetRequiredService<EndPass>().End(west));
        World.Clock.Advance(TimeSpan.FromHours(2));

        Assert.IsType<AskOutcome.Started>(await AskAt(NewYork, Lincoln.Maya, "tomorrow"));
        Assert.Contains("today", Assert.IsType<AskOutcome.Refused>(await AskAt(Honolulu, Lincoln.Jordan, "still today")).ToStudent);
    }

    [Fact]
    public async Task What_falls_due_at_two_schools_is_settled_at_each()
    {
        SetTo(NewYork, new DateOnly(2026, 10, 16), new TimeOnly(14, 0));
        var (east, west) = (Assert.IsType<AskOutcome.Started>(await AskAt(NewYork, Lincoln.Maya)).Pass, Assert.IsType<AskOutcome.Started>(await AskAt(Honolulu, Lincoln.Jordan)).Pass);
        await this.Wait(TimeSpan.FromHours(1));

        Assert.Equal([PassStatus.Ended, PassStatus.Ended], [(await PassAt(NewYork, east)).Status, (await PassAt(Honolulu, west)).Status]);
    }

    [Fact]
    public async Task At_a_school_that_is_closed_nothing_falls_due_and_others_go_on()
    {
        var closed = At(13, "America/Denver");
        SetTo(NewYork, new DateOnly(2026, 10, 16), new TimeOnly(14, 0));
        var (gone, here) = (Assert.IsType<AskOutcome.Started>(await AskAt(closed, Lincoln.Maya)).Pass, Assert.IsType<AskOutcome.Started>(await AskAt(NewYork, Lincoln.Jordan)).Pass);
        await this.Wait(TimeSpan.FromHours(1));

        Assert.Equal([PassStatus.Active, PassStatus.Ended], [(await PassAt(closed, gone)).Status, (await PassAt(NewYork, here)).Status]);
    }

    [Fact]
    public async Task A_schedule_changed_at_noon_moves_the_edges_of_the_period_with_it()
    {
        await SetRules(Lincoln.High, rules => rules with { FirstMinutes = 10 });
        SetTo(Lincoln.High, new DateOnly(2026, 10, 15), new TimeOnly(12, 0));
        School.Slot = new CurrentSlot("Period 5", SlotKind.Class, World.Clock.GetUtcNow().AddMinutes(-20), World.Clock.GetUtcNow().AddMinutes(30), "5");
        await End(Student(Lincoln.Maya), await Started(Lincoln.Maya, SchoolOfTests.Restroom));

        // An early release: the fifth period begins just now.
        School.Slot = School.Slot with { StartsAt = World.Clock.GetUtcNow(), EndsAt = World.Clock.GetUtcNow().AddMinutes(20) };
        Assert.Contains("open again at 12:10 PM", Assert.IsType<AskOutcome.Refused>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom)).ToStudent);
    }
}
