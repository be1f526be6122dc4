using System.Text;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Csv;
using SmartPass.Rooms.Data;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Acts;

public sealed class ImportRoomsTests
{
    [Fact]
    public async Task Rows_add_change_and_leave_rooms_by_name()
    {
        await using var world = await RoomsWorld.Make();
        await world.Add("Nurse", RoomKind.Nurse);
        await world.Add("Restroom 2F");
        var check = await Import(world, "name,kind,capacity,staff\nnurse,nurse,2,ana.rivera; Kwame Osei\nRestroom 2F,restroom,4,\nPool,other,12,\n");
        Assert.Equal((1, 1, 1), (check.Added, check.Changed, check.Unchanged));
        var rooms = (await world.Rooms.All(Lincoln.High.Id)).ToDictionary(room => room.Name);
        Assert.Equal((2, 15, ApprovalRule.CurrentTeacher), (rooms["nurse"].Capacity, rooms["nurse"].TimeLimit, rooms["nurse"].Approval));
        Assert.Equal([Lincoln.Rivera.Id, Lincoln.Osei.Id], rooms["nurse"].Staff);
        Assert.Equal((12, "map-pin"), (rooms["Pool"].Capacity, rooms["Pool"].Icon));
    }

    [Fact]
    public async Task One_wrong_row_and_nothing_is_applied()
    {
        await using var world = await RoomsWorld.Make();
        var check = await Import(world, "name,kind,capacity,staff\nPool,other,12,\nSpa,bath,many,nobody\nPOOL,other,1,\n");
        Assert.Equal(
            [(3, "kind"), (3, "capacity"), (3, "staff"), (4, "name")],
            check.Problems.Select(problem => (problem.Line!.Value, problem.Column!)));
        Assert.Empty(await world.Rooms.All(Lincoln.High.Id));
        Assert.Empty(await world.Audit());
    }

    [Fact]
    public async Task A_missing_column_leaves_what_is_and_an_empty_cell_clears_what_may_be_empty()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Restroom 2F", number: "2F", staff: Lincoln.Rivera);
        Assert.Equal(1, (await Import(world, "name,trip\nRestroom 2F,either\n")).Changed);
        var facts = await world.Facts(id);
        Assert.Equal(("2F", 4, TripKind.Either, 1), (facts.Number, facts.Capacity, facts.Trip, facts.Staff.Count));
        await Import(world, "name,number,capacity,time limit,staff\nRestroom 2F,,,,\n");
        facts = await world.Facts(id);
        Assert.Equal((null, null, 5, 0), (facts.Number, facts.Capacity, facts.TimeLimit, facts.Staff.Count));
    }

    [Fact]
    public async Task What_was_exported_comes_back_unchanged()
    {
        await using var world = await RoomsWorld.Make();
        await world.Add("=cmd|' /C calc'!A0", staff: [Lincoln.Rivera, Lincoln.Osei]);
        await world.Add("Nurse, east \"wing\"", RoomKind.Nurse, "-1", staff: Lincoln.Park);
        await world.Add("'Aula", RoomKind.Other);
        await world.Act((AddStarterSet add) => add.Do(["Gym", "Cafeteria"]));
        world.Roster.StaffOfLincoln.Remove(Lincoln.Park);

        var text = await Export(world);
        Assert.DoesNotContain("\n=", text, StringComparison.Ordinal);
        var check = await Import(world, text);
        Assert.Empty(check.Problems);
        Assert.Equal((0, 0, 5), (check.Added, check.Changed, check.Unchanged));
    }

    [Fact]
    public async Task An_export_brings_the_rooms_to_an_empty_school()
    {
        await using var world = await RoomsWorld.Make();
        await world.Act((AddStarterSet add) => add.Do(["Gym", "Cafeteria", "Nurse"]));
        var text = await Export(world);
        var check = await world.Act((ImportRooms import) => import.Do(Encoding.UTF8.GetBytes(text)), school: Lincoln.Roosevelt);
        Assert.Equal(3, check.Added);
        Assert.Equal(text, await Export(world, Lincoln.Roosevelt));
    }

    [Fact]
    public async Task A_word_that_two_of_the_staff_share_is_asked_about()
    {
        await using var world = await RoomsWorld.Make();
        world.Roster.StaffOfLincoln.Add(Lincoln.Staff(299, "Ana", "Rivera") with { UserName = "arivera2" });
        var check = await Import(world, "name,staff\nPool,Ana Rivera\n");
        Assert.Contains("more than one", Assert.Single(check.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(1, (await Import(world, "name,staff\nPool,arivera2\n")).Added);
    }

    [Fact]
    public async Task A_kept_file_is_found_by_its_school_only_and_dropped_after_a_day()
    {
        await using var world = await RoomsWorld.Make();
        var name = await world.Act((UploadedFiles files) => files.Keep([1, 2, 3]));
        Assert.Equal([1, 2, 3], await world.Act((UploadedFiles files) => files.Find(name)));
        Assert.Null(await world.Act((UploadedFiles files) => files.Find(name), school: Lincoln.Roosevelt));
        Assert.Null(await world.Act((UploadedFiles files) => files.Find("../" + name)));
        world.Clock.Advance(TimeSpan.FromHours(25));
        await world.Act((UploadedFiles files) => files.Keep([4]));
        Assert.Null(await world.Act((UploadedFiles files) => files.Find(name)));
    }

    private static Task<ImportCheck> Import(RoomsWorld world, string text) =>
        world.Act((ImportRooms import) => import.Do(Encoding.UTF8.GetBytes(text)));

    private static Task<string> Export(RoomsWorld world, SmartPass.Kernel.School? school = null) => world.Act(
        async (ImportReader reader) => RoomsFileWriter.Write(await world.Rooms.All((school ?? Lincoln.High).Id), await reader.People()), school: school);
}
