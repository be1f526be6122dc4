using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Acts;

public sealed class CloseForPeriodsTests
{
    [Fact]
    public async Task A_room_closes_for_its_periods_and_opens_by_itself_between_and_after_them()
    {
        await using var world = await World();
        var id = await world.Add("Library", RoomKind.Library);
        Assert.IsType<RoomDoor.Done>(await world.Act((CloseRoom close) => close.DoFor(id, "testing", ["3", "5"])));
        Assert.Equal("testing", (await world.Facts(id)).Closed);
        Assert.Equal([(30, null), (64, null), (65, "testing"), (95, null)], await At(world, id, 30, 64, 65, 95));
        Assert.Equal("closed Library (testing) in period 3, 5 today", (await world.Audit())[^1]);
    }

    [Fact]
    public async Task When_the_bells_change_at_noon_the_periods_follow_them()
    {
        await using var world = await World();
        var id = await world.Add("Library", RoomKind.Library);
        await world.Act((CloseRoom close) => close.DoFor(id, "testing", ["5"]));
        Assert.Null((await world.Facts(id)).Closed);
        world.Roster.Bells.Clear();
        world.Roster.Bells.Add(FakeRoster.Period("5", 10, 25));
        await world.Act(async (IServiceProvider services) =>
        {
            await services.GetRequiredService<Writing>().Do("bells", () =>
            {
                services.GetRequiredService<RoomsDb>().Stale(RosterTopics.Bells(Lincoln.High.Id));
                return Task.CompletedTask;
            });
            return true;
        });
        Assert.Equal([(9, null), (10, "testing"), (25, null), (70, null)], await At(world, id, 9, 10, 25, 70));
    }

    [Fact]
    public async Task A_period_that_is_over_or_unknown_is_refused_and_nothing_changes()
    {
        await using var world = await World();
        var id = await world.Add("Library", RoomKind.Library);
        Assert.IsType<RoomDoor.TooLate>(await world.Act((CloseRoom close) => close.DoFor(id, "testing", ["2"])));
        Assert.IsType<RoomDoor.TooLate>(await world.Act((CloseRoom close) => close.DoFor(id, "testing", ["3", "12"])));
        Assert.IsType<RoomDoor.NoReason>(await world.Act((CloseRoom close) => close.DoFor(id, " ", ["3"])));
        Assert.Single(await world.Audit());
    }

    [Fact]
    public async Task A_closing_to_come_can_be_called_off()
    {
        await using var world = await World();
        var id = await world.Add("Library", RoomKind.Library);
        await world.Act((CloseRoom close) => close.DoFor(id, "testing", ["5"]));
        await world.Act((OpenRoom open) => open.Do(id));
        Assert.Equal([(70, null)], await At(world, id, 70));
        Assert.Equal("kept Library open (was to close: testing)", (await world.Audit())[^1]);
    }

    [Fact]
    public async Task A_substitute_closes_the_room_of_the_teacher_they_stand_in_for_and_no_other()
    {
        await using var world = await World();
        var covered = await world.Add("Room 214", RoomKind.Classroom, staff: Lincoln.Rivera);
        var own = await world.Add("Room 215", RoomKind.Classroom, staff: Lincoln.Osei);
        var substitute = Lincoln.At(Lincoln.Osei, Role.Teacher, RoomsPermissions.SeeRooms) with { Covers = Lincoln.Rivera.Id };
        Assert.IsType<RoomDoor.Done>(await world.Act((CloseRoom close) => close.DoFor(covered, "test", ["3"]), substitute));
        Assert.IsType<RoomDoor.NotYours>(await world.Act((CloseRoom close) => close.Do(own, "test"), substitute));
        Assert.Equal(Lincoln.Osei.Id, await world.Act(async (RoomsDb db) => (await db.Find(covered))!.Closing!.By));
    }

    private static async Task<RoomsWorld> World()
    {
        var world = await RoomsWorld.Make();
        world.Roster.Bells.AddRange([FakeRoster.Period("2", -60, -5), FakeRoster.Period("3", -5, 30), FakeRoster.Period("4", 35, 60), FakeRoster.Period("5", 65, 95)]);
        return world;
    }

    private static async Task<List<(int Minute, string? Closed)>> At(RoomsWorld world, RoomId id, params int[] minutes)
    {
        var seen = new List<(int, string?)>();
        foreach (var minute in minutes)
        {
            world.Clock.Advance(TestWorld.Start.AddMinutes(minute) - world.Clock.GetUtcNow());
            seen.Add((minute, (await world.Facts(id)).Closed));
        }

        return seen;
    }
}
