using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Data;

public sealed class RoomsDirectoryTests
{
    [Fact]
    public async Task An_unchanged_school_is_answered_from_memory_and_a_changed_one_anew()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Nurse", RoomKind.Nurse);
        var first = await world.Rooms.All(Lincoln.High.Id);
        Assert.Same(first, await world.Rooms.All(Lincoln.High.Id));
        await world.Add("Nurse", school: Lincoln.Roosevelt);
        Assert.Same(first, await world.Rooms.All(Lincoln.High.Id));
        await world.Act((CloseRoom close) => close.Do(id, "no supervision"));
        Assert.Equal("no supervision", Assert.Single(await world.Rooms.All(Lincoln.High.Id)).Closed);
    }

    [Fact]
    public async Task Inside_a_transaction_that_is_rolled_back_nothing_of_it_is_ever_seen()
    {
        await using var world = await RoomsWorld.Make();
        await Assert.ThrowsAsync<InvalidOperationException>(() => world.Act(async (IServiceProvider services) =>
        {
            await new AddAndFail(services.GetRequiredService<RoomsDb>(), services.GetRequiredService<Writing>()).Do(world);
            return true;
        }));
        Assert.Empty(await world.Rooms.All(Lincoln.High.Id));
    }

    [Fact]
    public async Task Rooms_come_by_name_as_people_sort_them()
    {
        await using var world = await RoomsWorld.Make();
        foreach (var name in new[] { "Room 10", "nurse", "Room 9", "Attendance office" })
        {
            await world.Add(name);
        }

        Assert.Equal(["Attendance office", "nurse", "Room 9", "Room 10"], (await world.Rooms.All(Lincoln.High.Id)).Select(room => room.Name));
    }

    [Fact]
    public async Task What_staff_say_of_a_class_wins_and_can_be_taken_back()
    {
        await using var world = await RoomsWorld.Make();
        var byLocation = await world.Add("Room 125", RoomKind.Classroom, "125");
        var studio = await world.Add("Studio", RoomKind.Classroom);
        var @class = FakeRoster.Class(7, "Rm 125");
        world.Roster.ClassesOfLincoln.Add(@class);
        Assert.Equal(byLocation, await RoomOf());
        Assert.Equal(1, await world.Act((SetClassRooms set) => set.Do(new Dictionary<ClassId, RoomId?> { [@class.Id] = studio })));
        Assert.Equal(studio, await RoomOf());
        Assert.Equal(0, await world.Act((SetClassRooms set) => set.Do(new Dictionary<ClassId, RoomId?> { [@class.Id] = studio })));
        Assert.Equal(1, await world.Act((SetClassRooms set) => set.Do(new Dictionary<ClassId, RoomId?> { [@class.Id] = null })));
        Assert.Equal(byLocation, await RoomOf());

        async Task<RoomId> RoomOf() => (await world.Rooms.OfClasses(Lincoln.High.Id, [@class]))[@class.Id];
    }

    [Fact]
    public async Task Classes_and_rooms_of_other_schools_cannot_be_set()
    {
        await using var world = await RoomsWorld.Make();
        var ours = await world.Add("Studio", RoomKind.Classroom);
        var theirs = await world.Add("Studio", RoomKind.Classroom, school: Lincoln.Roosevelt);
        world.Roster.ClassesOfLincoln.Add(FakeRoster.Class(7, null));
        Assert.Equal(0, await world.Act((SetClassRooms set) => set.Do(new Dictionary<ClassId, RoomId?> { [new(8)] = ours, [new(7)] = theirs })));
    }

    [Fact]
    public async Task Ten_thousand_classes_are_answered_from_memory_the_tables_being_gone()
    {
        await using var world = await RoomsWorld.Make();
        for (var number = 100; number < 130; number++)
        {
            await world.Add($"Room {number}", RoomKind.Classroom, number.ToString());
        }

        ClassFacts[] classes = [.. Enumerable.Range(1, 10_000).Select(id => FakeRoster.Class(id, $"Rm {100 + (id % 30)}"))];
        await world.Rooms.All(Lincoln.High.Id);
        await world.Act(async (RoomsDb db) => await db.Database.ExecuteSqlRawAsync("DROP TABLE Rooms_ClassRoom; DROP TABLE Rooms_AssignedStaff; DROP TABLE Rooms_Room"));
        Assert.Equal(10_000, (await world.Rooms.OfClasses(Lincoln.High.Id, classes)).Count);
    }

    private sealed class AddAndFail(RoomsDb db, Writing writing)
    {
        public Task Do(RoomsWorld world) => writing.Do("test", async () =>
        {
            db.Add(new Room(Lincoln.High.Id, RoomSettings.Usual(RoomKind.Nurse, "Never was"), []));
            await db.SaveChangesAsync();
            db.Stale(RoomsTopics.Of(Lincoln.High.Id));
            Assert.Empty(await world.Rooms.All(Lincoln.High.Id));
            throw new InvalidOperationException();
        });
    }
}
