using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Telling.Domain;
using SmartPass.Telling.Sweeps;
using SmartPass.Testing;

namespace SmartPass.Telling.Tests.Sweeps;

/// <summary>Ms. Doe covers Ms. Park: both hear what is for that seat, each in an inbox of their own.</summary>
public sealed class SubstituteTests : TellingWorld
{
    private static readonly PersonFacts Doe = Lincoln.Staff(301, "Pat", "Doe");

    private static Actor Substitute => Teacher(Doe) with { Covers = Lincoln.Park.Id };

    private static PassFacts AskedOfPark => PassesOfTests.Pass() with { AskedOf = [Lincoln.Park.Id], Watching = [] };

    private static PassFacts PlannedByDoe => PassesOfTests.Pass() with
    {
        MadeBy = Doe.Id, AskedOf = [], Watching = [], Unanswered = false, Route = PassRoute.Appointment, PlannedAt = TestWorld.Start.AddDays(1),
    };

    public SubstituteTests()
    {
        School.Add(Doe);
        Passes.Seats[Doe.Id] = Lincoln.Park.Id;
        Passes.Covered[Lincoln.Park.Id] = Doe.Id;
    }

    [Fact]
    public async Task A_substitute_and_whom_they_cover_hear_what_is_for_the_seat()
    {
        await Happens(PassEventKind.Requested, AskedOfPark, Lincoln.Maya.Id);

        Assert.Single(await ShownNowTo(Doe));
        Assert.Single(await ShownNowTo(Lincoln.Park));
    }

    [Fact]
    public async Task A_report_is_no_substitutes_to_hear()
    {
        await Happens(PassEventKind.Reported, AskedOfPark, Lincoln.Rivera.Id);

        Assert.Empty(await ToldTo(Doe));
        Assert.Single(await ToldTo(Lincoln.Park));
    }

    [Fact]
    public async Task What_happened_on_another_day_is_not_a_substitutes_to_hear()
    {
        Passes.Happens(PassEventKind.Overtime, AskedOfPark, at: TestWorld.Start.AddHours(-12));
        await Settle<TellPeople>();

        Assert.Empty(await ToldTo(Doe));
        Assert.Single(await ToldTo(Lincoln.Park));
    }

    [Fact]
    public async Task Who_they_let_go_is_overtime()
    {
        var pass = PassesOfTests.Pass() with { AskedOf = [], Watching = [], DueAt = TestWorld.Start.AddMinutes(5) };
        await Happens(PassEventKind.Started, pass, Doe.Id);
        await Happens(PassEventKind.Overtime, pass);

        Assert.Contains("Maya Okafor is overtime", Assert.Single(await ToldTo(Doe)).Text);
        Assert.Contains("Maya Okafor is overtime", Assert.Single(await ToldTo(Lincoln.Park)).Text);
    }

    [Theory]
    [InlineData(PassEventKind.Reminded)]
    [InlineData(PassEventKind.Held)]
    [InlineData(PassEventKind.Lapsed)]
    public async Task What_they_planned_is_told_to_the_seat_also_when_they_are_gone(PassEventKind kind)
    {
        await Happens(kind, PlannedByDoe);
        Assert.Single(await ToldTo(Doe));

        Passes.Covered.Clear();
        await Happens(kind, PlannedByDoe with { Id = new PassId(8) });
        Assert.Single(await ToldTo(Doe));
        Assert.Equal(2, (await ToldTo(Lincoln.Park)).Count);
    }

    [Fact]
    public async Task A_student_who_declines_what_they_planned_is_heard_at_the_seat()
    {
        await Happens(PassEventKind.Declined, PlannedByDoe, Lincoln.Maya.Id);

        Assert.Equal(NoticeKind.Appointment, Assert.Single(await ToldTo(Doe)).Kind);
        Assert.Equal(NoticeKind.Appointment, Assert.Single(await ToldTo(Lincoln.Park)).Kind);
    }

    [Fact]
    public async Task Each_hears_in_the_way_they_chose()
    {
        await Choose(Substitute, NoticeKind.Request, new Ways(true, false, true, false));
        await Choose(Teacher(Lincoln.Park), NoticeKind.Request, Ways.None);
        await Happens(PassEventKind.Requested, AskedOfPark, Lincoln.Maya.Id);

        var told = Assert.Single(await ToldTo(Doe));
        Assert.Equal((true, false, true), (told.Screen, told.Sound, told.Browser));
        Assert.Empty(await ShownNowTo(Lincoln.Park));
    }

    [Fact]
    public async Task What_a_substitute_has_seen_whom_they_cover_has_not()
    {
        await Happens(PassEventKind.Requested, AskedOfPark, Lincoln.Maya.Id);
        await Happens(PassEventKind.Reported, AskedOfPark, Lincoln.Rivera.Id);
        await SeeAll(Substitute);

        Assert.All(await ToldTo(Doe), notice => Assert.True(notice.Seen));
        Assert.Equal([false, false], (await ToldTo(Lincoln.Park)).Select(notice => notice.Seen));
    }
}
