using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Acts;

public sealed class AddManyTests
{
    private static readonly string[] All = [.. StarterSet.Rooms.Select(settings => settings.Name)];

    [Fact]
    public async Task The_ticked_rooms_of_the_starter_set_are_added_once()
    {
        await using var world = await RoomsWorld.Make();
        await world.Add("NURSE", RoomKind.Nurse);
        var added = await world.Act((AddStarterSet add) => add.Do(["Nurse", "Library", "Not of the set"]));
        Assert.Equal(["Library"], added);
        Assert.Empty(await world.Act((AddStarterSet add) => add.Do(["Nurse", "Library"])));
        Assert.Equal(["Library", "NURSE"], (await world.Rooms.All(Lincoln.High.Id)).Select(room => room.Name));
    }

    [Fact]
    public async Task A_second_run_over_the_same_roster_adds_nothing()
    {
        await using var world = await RoomsWorld.Make();
        world.Roster.ClassesOfLincoln.AddRange([FakeRoster.Class(1, "Rm 125", Lincoln.Rivera), FakeRoster.Class(2, "B-125", Lincoln.Osei), FakeRoster.Class(3, "Gym", Lincoln.Osei), FakeRoster.Class(4, null, Lincoln.Park)]);
        await world.Act((AddStarterSet add) => add.Do(All));
        var added = await world.Act((AddRoomsFromRoster add) => add.Do());
        Assert.Equal(["Room 125", "Room B-125", "Dana Park's room"], added);
        Assert.Empty(await world.Act((AddRoomsFromRoster add) => add.Do()));
        Assert.Equal(All.Length + 3, (await world.Rooms.All(Lincoln.High.Id)).Count);
    }

    [Fact]
    public async Task Afterwards_every_class_has_its_room()
    {
        await using var world = await RoomsWorld.Make();
        world.Roster.ClassesOfLincoln.AddRange(Enumerable.Range(1, 40).Select(id => FakeRoster.Class(id, id % 3 == 0 ? null : $"Rm {100 + (id % 7)}", Lincoln.Staff(300 + (id % 3 == 0 ? id : 0), "Teacher", $"Number{id}"))));
        await world.Act((AddRoomsFromRoster add) => add.Do());
        Assert.Equal(40, (await world.Rooms.OfClasses(Lincoln.High.Id, world.Roster.ClassesOfLincoln)).Count);
    }

    [Fact]
    public async Task A_retired_classroom_does_not_come_back()
    {
        await using var world = await RoomsWorld.Make();
        world.Roster.ClassesOfLincoln.Add(FakeRoster.Class(1, "125"));
        await world.Act((AddRoomsFromRoster add) => add.Do());
        var room = Assert.Single(await world.Rooms.All(Lincoln.High.Id));
        await world.Act((RetireRoom retire) => retire.Do(room.Id));
        Assert.Empty(await world.Act((AddRoomsFromRoster add) => add.Do()));
    }

    [Fact]
    public async Task Both_at_once_by_two_administrators_add_each_room_once()
    {
        await using var world = await RoomsWorld.Make();
        world.Roster.ClassesOfLincoln.AddRange(Enumerable.Range(1, 20).Select(id => FakeRoster.Class(id, $"Rm {id}")));
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            await world.Act((AddStarterSet add) => add.Do(All));
            await world.Act((AddRoomsFromRoster add) => add.Do());
        })));
        Assert.Equal(All.Length + 20, (await world.Rooms.All(Lincoln.High.Id)).Count);
    }
}
