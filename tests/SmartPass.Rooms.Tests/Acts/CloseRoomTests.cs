using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Live;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Acts;

public sealed class CloseRoomTests
{
    [Fact]
    public async Task A_closed_room_says_why_until_someone_opens_it()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Restroom 2F");
        Assert.IsType<RoomDoor.Done>(await world.Act((CloseRoom close) => close.Do(id, " flooded ")));
        Assert.Equal("flooded", (await world.Facts(id)).Closed);
        Assert.IsType<RoomDoor.Done>(await world.Act((OpenRoom open) => open.Do(id)));
        Assert.Null((await world.Facts(id)).Closed);
        Assert.Equal(["closed Restroom 2F (flooded)", "opened Restroom 2F (was closed: flooded)"], (await world.Audit()).Skip(1));
    }

    [Fact]
    public async Task Without_a_reason_it_stays_open()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Restroom 2F");
        Assert.IsType<RoomDoor.NoReason>(await world.Act((CloseRoom close) => close.Do(id, " ")));
        Assert.Null((await world.Facts(id)).Closed);
    }

    [Fact]
    public async Task Its_staff_may_and_other_teachers_may_not()
    {
        await using var world = await RoomsWorld.Make();
        var mine = await world.Add("Room 214", RoomKind.Classroom, staff: Lincoln.Rivera);
        var other = await world.Add("Room 215", RoomKind.Classroom, staff: Lincoln.Osei);
        Assert.IsType<RoomDoor.Done>(await world.Act((CloseRoom close) => close.Do(mine, "test"), RoomsWorld.Teacher));
        Assert.IsType<RoomDoor.NotYours>(await world.Act((CloseRoom close) => close.Do(other, "test"), RoomsWorld.Teacher));
        Assert.IsType<RoomDoor.NotYours>(await world.Act((OpenRoom open) => open.Do(other), RoomsWorld.Teacher));
        Assert.Null((await world.Facts(other)).Closed);
    }

    [Fact]
    public async Task Being_assigned_without_the_right_to_see_rooms_is_not_enough()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Room 214", RoomKind.Classroom, staff: Lincoln.Rivera);
        Assert.IsType<RoomDoor.NotYours>(await world.Act((CloseRoom close) => close.Do(id, "test"), Lincoln.At(Lincoln.Rivera, Role.Teacher)));
    }

    [Fact]
    public async Task Only_the_school_of_the_room_hears_of_it()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Restroom 2F");
        var topics = world.Services.GetRequiredService<Topics>();
        var (here, there) = (topics.Version(RoomsTopics.Of(Lincoln.High.Id)), topics.Version(RoomsTopics.Of(Lincoln.Roosevelt.Id)));
        await world.Act((CloseRoom close) => close.Do(id, "flooded"));
        Assert.NotEqual(here, topics.Version(RoomsTopics.Of(Lincoln.High.Id)));
        Assert.Equal(there, topics.Version(RoomsTopics.Of(Lincoln.Roosevelt.Id)));
    }
}
