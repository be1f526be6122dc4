using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Facts;

public sealed class PastPassesTests : HallWorld
{
    private static readonly Actor Rivera = HallActs.Teacher(Lincoln.Rivera);

    [Fact]
    public async Task A_pass_that_ended_is_a_stay_with_its_times()
    {
        var pass = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        Assert.Empty(await Past());

        World.Clock.Advance(TimeSpan.FromMinutes(4));
        await End(Student(Lincoln.Maya), pass);

        Assert.Equal([new PastStay(Lincoln.Maya.Id, SchoolOfTests.Restroom, TestWorld.Start, TestWorld.Start.AddMinutes(4), PassRoute.SelfCheckout, MadeForStudent: false)], await Past());
    }

    [Fact]
    public async Task A_trip_is_a_stay_at_each_place()
    {
        var order = new Order([Lincoln.Maya.Id], SchoolOfTests.Restroom, "trip") { Then = [SchoolOfTests.Nurse] };
        var pass = Assert.IsType<MadeOutcome.Started>(Assert.Single(await this.Make(Rivera, order))).Pass;
        World.Clock.Advance(TimeSpan.FromMinutes(3));
        await this.Act<GoToNextStop, AnswerOutcome>(Student(Lincoln.Maya), act => act.GoOn(pass));
        World.Clock.Advance(TimeSpan.FromMinutes(2));
        await End(Student(Lincoln.Maya), pass);

        Assert.Equal(
            [(SchoolOfTests.Restroom, 0, 3), (SchoolOfTests.Nurse, 3, 5)],
            (await Past()).Select(stay => (stay.To, (int)(stay.From - TestWorld.Start).TotalMinutes, (int)(stay.Until - TestWorld.Start).TotalMinutes)));
    }

    [Fact]
    public async Task What_staff_made_is_told_from_what_the_student_made()
    {
        var pass = Assert.IsType<MadeOutcome.Started>(Assert.Single(await this.Make(Rivera, new Order([Lincoln.Maya.Id], SchoolOfTests.Restroom, "sent")))).Pass;
        await End(Student(Lincoln.Maya), pass);

        Assert.True(Assert.Single(await Past()).MadeForStudent);
    }

    [Fact]
    public async Task An_end_that_was_not_recorded_tells_nothing()
    {
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        World.Clock.Advance(TimeSpan.FromHours(1));
        await Sweep();

        Assert.Empty(await Past());
    }

    [Fact]
    public async Task Only_what_began_in_that_time_at_that_school_is_told()
    {
        var pass = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await End(Student(Lincoln.Maya), pass);

        Assert.Single(await Past(TestWorld.Start, TestWorld.Start.AddMilliseconds(1)));
        Assert.Empty(await Past(TestWorld.Start.AddMilliseconds(1), TestWorld.Start.AddDays(1)));
        Assert.Empty(await Past(TestWorld.Start.AddDays(-1), TestWorld.Start));
        Assert.Empty(await this.Act<IPastPasses, IReadOnlyList<PastStay>>(Rivera, past => past.Between(Lincoln.Roosevelt.Id, TestWorld.Start, TestWorld.Start.AddDays(1))));
    }

    private Task<IReadOnlyList<PastStay>> Past() => Past(TestWorld.Start, TestWorld.Start.AddDays(1));

    private Task<IReadOnlyList<PastStay>> Past(DateTimeOffset from, DateTimeOffset until) =>
        this.Act<IPastPasses, IReadOnlyList<PastStay>>(Rivera, past => past.Between(Lincoln.High.Id, from, until));
}
