using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Mail;
using SmartPass.Roster.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;
using SmartPass.Telling.Sweeps;
using SmartPass.Testing;

namespace SmartPass.Telling.Tests.Sweeps;

/// <summary>The figures at the end of the day, for those who want them.</summary>
public sealed class SummaryTests : TellingWorld
{
    private static readonly Actor Rivera = Teacher(Lincoln.Rivera);

    [Fact]
    public async Task SummaryOfDay_twice_writes_once()
    {
        await WantedBy(Rivera);
        await Happens(PassEventKind.Started, PassesOfTests.Pass() with { DueAt = TestWorld.Start }, Lincoln.Rivera.Id);
        await Happens(PassEventKind.Overtime, PassesOfTests.Pass());
        await Happens(PassEventKind.Lapsed, PassesOfTests.Pass(9));
        await Happens(PassEventKind.Lapsed, PassesOfTests.Pass(10) with { Unanswered = false });
        await Happens(PassEventKind.Started, PassesOfTests.Pass(8) with { From = SchoolOfTests.Library, DueAt = TestWorld.Start }, Lincoln.Osei.Id);
        World.Clock.Advance(TimeSpan.FromHours(6));
        await Settle<SummaryOfDay>();
        await Settle<SummaryOfDay>();

        var mail = Assert.Single(await Mails());
        Assert.Equal("rivera@school.example", mail.To);
        Assert.StartsWith("Lincoln High, Thursday, October 15\n\n1 pass out of your rooms\n1 overtime\n1 request not answered\n0 ends not recorded\n\n", mail.Text);
        Assert.DoesNotContain("Maya", mail.Text);
    }

    [Fact]
    public async Task An_administrator_reads_of_the_whole_school_and_of_reports()
    {
        await WantedBy(Lincoln.At(Lincoln.Park, Role.Administrator, PassPermissions.Answer, PassPermissions.AnswerAny));
        await Happens(PassEventKind.Started, PassesOfTests.Pass() with { DueAt = TestWorld.Start }, Lincoln.Rivera.Id);
        await Happens(PassEventKind.Started, PassesOfTests.Pass(8) with { From = SchoolOfTests.Library, DueAt = TestWorld.Start }, Lincoln.Osei.Id);
        await Happens(PassEventKind.Reported, PassesOfTests.Pass(8), Lincoln.Osei.Id);
        World.Clock.Advance(TimeSpan.FromHours(6));
        await Settle<SummaryOfDay>();

        Assert.Contains("2 passes in the school\n0 overtime\n0 requests not answered\n0 ends not recorded\n1 report\n", Assert.Single(await Mails()).Text);
    }

    [Fact]
    public async Task It_waits_until_some_minutes_after_the_last_bell()
    {
        await WantedBy(Rivera);

        Assert.Equal(TestWorld.Start.AddMinutes(30) + SummaryDay.AfterTheBell, await NextDue<SummaryOfDay>());
        await Settle<SummaryOfDay>();
        Assert.Empty(await Mails());
    }

    [Fact]
    public async Task Nobody_who_did_not_choose_it_gets_it()
    {
        await SetUpMail();
        School.Day = OnlyNow;
        World.Clock.Advance(TimeSpan.FromHours(6));
        await Settle<SummaryOfDay>();

        Assert.Empty(await Mails());
    }

    [Fact]
    public async Task Nor_does_whoever_may_no_longer_answer()
    {
        await WantedBy(Rivera);
        Passes.Rights[PassPermissions.Answer] = [];
        World.Clock.Advance(TimeSpan.FromHours(6));
        await Settle<SummaryOfDay>();

        Assert.Empty(await Mails());
    }

    [Fact]
    public async Task The_database_is_asked_once_for_each_day_whatever_happens_meanwhile()
    {
        await WantedBy(Rivera);
        Assert.Equal(0, await Asked());
        World.Clock.Advance(TimeSpan.FromHours(6));
        Assert.NotEqual(0, await Asked());
        Assert.Equal(0, await Asked());

        World.Clock.Advance(TimeSpan.FromDays(1));
        School.Day = day => [new CurrentSlot("Period 3", SlotKind.Class, Lincoln.High.Instant(day, new TimeOnly(9, 0)), Lincoln.High.Instant(day, new TimeOnly(15, 0)), "3")];
        Assert.NotEqual(0, await Asked());
    }

    [Fact]
    public async Task A_day_without_school_has_none()
    {
        await WantedBy(Rivera);
        School.Day = _ => [];
        World.Clock.Advance(TimeSpan.FromHours(6));
        await Settle<SummaryOfDay>();

        Assert.Empty(await Mails());
        Assert.Null(await NextDue<SummaryOfDay>());
    }

    [Theory]
    [InlineData("2026-11-01", "2026-11-01T22:20:00Z")]
    [InlineData("2027-03-14", "2027-03-14T21:20:00Z")]
    public async Task On_a_day_on_which_the_clock_is_set_it_goes_by_the_schools_clock_and_once(string on, string due)
    {
        await WantedBy(Rivera);
        var date = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture);
        School.Day = day => day == date ? [new CurrentSlot("Saturday school", SlotKind.Class, Lincoln.High.Instant(day, new TimeOnly(0, 30)), Lincoln.High.Instant(day, new TimeOnly(16, 0)), null)] : [];
        var midnight = Lincoln.High.Instant(date, TimeOnly.MinValue);
        World.Clock.SetUtcNow(midnight);
        Passes.Happens(PassEventKind.Started, PassesOfTests.Pass() with { DueAt = midnight }, Lincoln.Rivera.Id, midnight.AddMinutes(-1));
        Passes.Happens(PassEventKind.Started, PassesOfTests.Pass(8) with { DueAt = midnight }, Lincoln.Rivera.Id, Lincoln.High.Instant(date, new TimeOnly(23, 59)));
        await Settle<TellPeople>();
        Assert.Equal(DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture), await NextDue<SummaryOfDay>());

        for (var hour = 0; hour < 30; hour++)
        {
            World.Clock.Advance(TimeSpan.FromHours(1));
            await Settle<SummaryOfDay>();
        }

        Assert.Contains("\n1 pass out of your rooms\n", Assert.Single(await Mails()).Text);
    }

    [Fact]
    public async Task A_day_that_ended_while_nothing_ran_is_told_in_the_night_and_no_later()
    {
        await WantedBy(Rivera);
        World.Clock.Advance(TimeSpan.FromHours(11));
        await Settle<SummaryOfDay>();
        Assert.Single(await Mails());

        School.Slot = new CurrentSlot("Period 3", SlotKind.Class, TestWorld.Start.AddDays(1), TestWorld.Start.AddDays(1).AddMinutes(30), "3");
        World.Clock.SetUtcNow(TestWorld.Start.AddDays(2));
        await Settle<SummaryOfDay>();
        Assert.Single(await Mails());
    }

    [Fact]
    public async Task Without_mail_no_day_is_taken_for_told()
    {
        await WantedBy(Rivera);
        await TurnMailOff();
        World.Clock.Advance(TimeSpan.FromHours(6));
        await Settle<SummaryOfDay>();

        Assert.Empty(await World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<TellingDb>().SummaryDays.ToListAsync()));
    }

    [Fact]
    public async Task Mail_that_is_set_up_in_the_evening_still_brings_the_summary_of_the_day()
    {
        await WantedBy(Rivera);
        await TurnMailOff();
        World.Clock.Advance(TimeSpan.FromHours(6));
        await Settle<SummaryOfDay>();
        await SetUpMail();
        await Settle<SummaryOfDay>();

        Assert.EndsWith("https://passes.example/lincoln-high/notices/choices\n", Assert.Single(await Mails()).Text);
    }

    private Task TurnMailOff() => World.As(Actor.System, null, services => services.GetRequiredService<SetMail>().TurnOff());

    private async Task<int> Asked()
    {
        using var commands = new CommandsOf();
        return await commands.Count(async () =>
        {
            await Settle<SummaryOfDay>();
            await NextDue<SummaryOfDay>();
            return commands.Commands;
        });
    }

    private IReadOnlyList<CurrentSlot> OnlyNow(DateOnly date) => School.Slot is { } slot && Lincoln.High.Date(slot.StartsAt) == date ? [slot] : [];

    private async Task WantedBy(Actor actor)
    {
        School.Day ??= OnlyNow;
        await SetUpMail();
        await Choose(actor, NoticeKind.Summary, new Ways(true, true, true, true));
    }
}
