using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Acts;

/// <summary>A pass to several places in order.</summary>
public sealed class TripTests : HallWorld
{
    private static readonly Actor Rivera = HallActs.Teacher(Lincoln.Rivera);

    [Theory]
    [InlineData(TripKind.RoundTrip, TripKind.OneWay, false)]
    [InlineData(TripKind.OneWay, TripKind.RoundTrip, true)]
    public async Task The_last_place_decides_whether_the_student_comes_back(TripKind first, TripKind last, bool comesBack)
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Trip = first });
        School.Change(SchoolOfTests.Nurse, room => room with { Trip = last });
        var id = await Trip();
        Assert.Equal(comesBack, (await Pass(id)).RoundTrip);

        await this.Act<ChangePass, AnswerOutcome>(Rivera, act => act.Redirect(id, SchoolOfTests.Library, null));
        await Next(id);

        Assert.Equal(comesBack ? SchoolOfTests.Room214 : SchoolOfTests.Nurse, (await Pass(id)).EndsIn);
    }

    [Fact]
    public async Task At_a_full_next_stop_no_line_is_promised()
    {
        School.Change(SchoolOfTests.Nurse, room => room with { Capacity = 1 });
        await this.Make(Rivera, new Order([Lincoln.Jordan.Id], SchoolOfTests.Nurse, "other"));

        Assert.Equal("Nurse is full: 1 of 1 are out. Try again when someone is back.", Assert.IsType<AnswerOutcome.Refused>(await Next(await Trip())).Because);
    }

    [Fact]
    public async Task Each_stop_keeps_its_own_minutes_when_the_pass_is_extended()
    {
        var id = await Trip();
        World.Clock.Advance(TimeSpan.FromMinutes(4));
        await Next(id);
        World.Clock.Advance(TimeSpan.FromMinutes(2));
        await this.Act<ChangePass, AnswerOutcome>(Rivera, act => act.Extend(id, 3));

        var pass = await Pass(id);
        Assert.Equal([5, 8], pass.Stops.OrderBy(stop => stop.Order).Select(stop => stop.Minutes));
        Assert.Equal(12, pass.Minutes);
    }

    [Fact]
    public async Task Past_a_room_of_other_staff_nobody_is_sent_on()
    {
        var order = new Order([Lincoln.Maya.Id], SchoolOfTests.Restroom, "trip") { Then = [SchoolOfTests.Principal] };

        Assert.Contains("own staff", Assert.IsType<MadeOutcome.Refused>(Assert.Single(await this.Make(Rivera, order))).Because);
        Assert.Contains("own staff", Assert.IsType<MadeOutcome.Refused>(Assert.Single(await this.Make(Rivera, order with { At = World.Clock.GetUtcNow().AddHours(1) }))).Because);
        Assert.IsType<MadeOutcome.Started>(Assert.Single(await this.Make(HallActs.Administrator, order)));
    }

    private async Task<PassId> Trip() => Assert.IsType<MadeOutcome.Started>(Assert.Single(
        await this.Make(Rivera, new Order([Lincoln.Maya.Id], SchoolOfTests.Restroom, "trip") { Then = [SchoolOfTests.Nurse] }))).Pass;

    private Task<AnswerOutcome> Next(PassId id) => this.Act<GoToNextStop, AnswerOutcome>(Student(Lincoln.Maya), act => act.GoOn(id));
}
