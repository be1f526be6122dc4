using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Live;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;
using SmartPass.Rooms.Sweeps;

namespace SmartPass.Rooms.Tests.Sweeps;

public sealed class PeriodReopeningTests
{
    [Fact]
    public async Task Reopening_tells_the_boards_at_each_bell_of_a_named_period_and_twice_tells_them_once()
    {
        await using var world = await RoomsWorld.Make();
        world.Roster.Bells.AddRange([FakeRoster.Period("3", 10, 30), FakeRoster.Period("5", 60, 90)]);
        var id = await world.Add("Library", RoomKind.Library);
        await world.Act((CloseRoom close) => close.DoFor(id, "testing", ["3", "5"]));
        var topics = world.Services.GetRequiredService<Topics>();
        foreach (var minute in new[] { 10, 30, 60, 90 })
        {
            Assert.Equal((DateTimeOffset?)TestWorld.Start.AddMinutes(minute), await Sweep(world, sweep => sweep.NextDue(default)));
            world.Clock.Advance(TestWorld.Start.AddMinutes(minute) - world.Clock.GetUtcNow());
            var before = topics.Version(RoomsTopics.Of(Lincoln.High.Id));
            await Settle(world);
            Assert.Equal(before + 1, topics.Version(RoomsTopics.Of(Lincoln.High.Id)));
            await Settle(world);
            Assert.Equal(before + 1, topics.Version(RoomsTopics.Of(Lincoln.High.Id)));
        }

        Assert.Null(await Sweep(world, sweep => sweep.NextDue(default)));
        Assert.Single(await world.Audit(), line => line == "opened Library at the time set (testing)");
    }

    [Fact]
    public async Task Bells_that_change_are_told_at_once_and_a_period_that_falls_out_opens_the_room()
    {
        await using var world = await RoomsWorld.Make();
        world.Roster.Bells.Add(FakeRoster.Period("3", 10, 30));
        var id = await world.Add("Library", RoomKind.Library);
        await world.Act((CloseRoom close) => close.DoFor(id, "testing", ["3"]));
        world.Roster.Bells[0] = FakeRoster.Period("3", -5, 20);
        Assert.Equal((DateTimeOffset?)TestWorld.Start, await Sweep(world, sweep => sweep.NextDue(default)));
        await Settle(world);
        Assert.Equal((DateTimeOffset?)TestWorld.Start.AddMinutes(20), await Sweep(world, sweep => sweep.NextDue(default)));
        Assert.Equal("testing", (await world.Facts(id)).Closed);
        world.Roster.Bells.Clear();
        await Settle(world);
        Assert.Null((await world.Facts(id)).Closed);
        Assert.Null(await Sweep(world, sweep => sweep.NextDue(default)));
    }

    private static Task<bool> Settle(RoomsWorld world) => Sweep(world, async sweep => { await sweep.Settle(world.Clock.GetUtcNow(), default); return true; });

    private static async Task<T> Sweep<T>(RoomsWorld world, Func<IDueSweep, Task<T>> doing)
    {
        await using var scope = world.Services.CreateAsyncScope();
        return await doing(scope.ServiceProvider.GetServices<IDueSweep>().OfType<Reopening>().Single());
    }
}
