using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Live;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;
using SmartPass.Rooms.Sweeps;

namespace SmartPass.Rooms.Tests.Sweeps;

public sealed class ReopeningTests
{
    [Fact]
    public async Task A_room_opens_by_itself_at_its_time_even_before_the_sweep_has_run()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Restroom 2F");
        await world.Act((CloseRoom close) => close.Do(id, "cleaning", TestWorld.Start.AddMinutes(15)));
        world.Clock.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromMilliseconds(1));
        Assert.Equal("cleaning", (await world.Facts(id)).Closed);
        world.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Null((await world.Facts(id)).Closed);
    }

    [Fact]
    public async Task Reopening_is_due_at_the_earliest_of_all_schools_and_twice_tells_the_boards_once()
    {
        await using var world = await RoomsWorld.Make();
        var here = await world.Add("Restroom 2F");
        var there = await world.Add("Restroom", school: Lincoln.Roosevelt);
        await world.Act((CloseRoom close) => close.Do(here, "cleaning", TestWorld.Start.AddMinutes(15)));
        await world.Act((CloseRoom close) => close.Do(there, "flooded", TestWorld.Start.AddMinutes(10)), school: Lincoln.Roosevelt);
        Assert.Equal(TestWorld.Start.AddMinutes(10), await Sweep(world, sweep => sweep.NextDue(default)));

        world.Clock.Advance(TimeSpan.FromMinutes(10));
        var topics = world.Services.GetRequiredService<Topics>();
        var (before, untouched) = (topics.Version(RoomsTopics.Of(Lincoln.Roosevelt.Id)), topics.Version(RoomsTopics.Of(Lincoln.High.Id)));
        await Settle(world);
        Assert.Equal(before + 1, topics.Version(RoomsTopics.Of(Lincoln.Roosevelt.Id)));
        await Settle(world);
        Assert.Equal(before + 1, topics.Version(RoomsTopics.Of(Lincoln.Roosevelt.Id)));
        Assert.Equal(untouched, topics.Version(RoomsTopics.Of(Lincoln.High.Id)));
        Assert.Equal(TestWorld.Start.AddMinutes(15), await Sweep(world, sweep => sweep.NextDue(default)));
        Assert.Single(await world.Audit(), line => line == "opened Restroom at the time set (flooded)");
    }

    [Fact]
    public async Task A_room_closed_until_someone_opens_it_is_never_due()
    {
        await using var world = await RoomsWorld.Make();
        await world.Act((CloseRoom close) => close.Do(default, "flooded"));
        var id = await world.Add("Restroom 2F");
        await world.Act((CloseRoom close) => close.Do(id, "flooded"));
        Assert.Null(await Sweep(world, sweep => sweep.NextDue(default)));
        world.Clock.Advance(TimeSpan.FromDays(400));
        await Settle(world);
        Assert.Equal("flooded", (await world.Facts(id)).Closed);
    }

    private static Task<bool> Settle(RoomsWorld world) => Sweep(world, async sweep => { await sweep.Settle(world.Clock.GetUtcNow(), default); return true; });

    private static async Task<T> Sweep<T>(RoomsWorld world, Func<IDueSweep, Task<T>> doing)
    {
        await using var scope = world.Services.CreateAsyncScope();
        return await doing(scope.ServiceProvider.GetServices<IDueSweep>().OfType<Reopening>().Single());
    }
}
