using Microsoft.Extensions.DependencyInjection;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Acts;

public sealed class RoomSettingsTests
{
    private static WrittenRoom Restroom(string name) => WrittenRoom.Of(RoomSettings.Usual(RoomKind.Restroom, name));

    [Fact]
    public async Task A_room_is_added_with_its_staff_and_seen_by_others()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Restroom 2F", staff: Lincoln.Rivera);
        var facts = await world.Facts(id);
        Assert.Equal(("Restroom 2F", 4, 5, "restroom"), (facts.Name, facts.Capacity, facts.TimeLimit, facts.KindClass));
        Assert.Equal([Lincoln.Rivera.Id], facts.Staff);
        Assert.Equal(["added the room Restroom 2F"], await world.Audit());
    }

    [Fact]
    public async Task A_name_is_taken_whatever_its_case_and_spaces()
    {
        await using var world = await RoomsWorld.Make();
        await world.Add("Restroom 2F");
        var wrong = Assert.IsType<RoomSaved.Wrong>(await world.Act((AddRoom add) => add.Do(Restroom(" RESTROOM  2f "), [])));
        Assert.Equal(nameof(WrittenRoom.Name), Assert.Single(wrong.Problems).Field);
        Assert.Single(await world.Rooms.All(Lincoln.High.Id));
    }

    [Fact]
    public async Task Another_school_may_use_the_same_name()
    {
        await using var world = await RoomsWorld.Make();
        await world.Add("Nurse");
        await world.Add("Nurse", school: Lincoln.Roosevelt);
        Assert.Single(await world.Rooms.All(Lincoln.Roosevelt.Id));
    }

    [Fact]
    public async Task Of_twenty_who_add_the_same_name_at_once_one_does()
    {
        await using var world = await RoomsWorld.Make();
        var saved = await Task.WhenAll(Enumerable.Range(0, 20).Select(count => Task.Run(() => world.Act((AddRoom add) => add.Do(Restroom(count % 2 == 0 ? "Restroom 2F" : "restroom 2f"), [])))));
        Assert.Single(saved.OfType<RoomSaved.Saved>());
        Assert.Equal(19, saved.OfType<RoomSaved.Wrong>().Count());
        Assert.Single(await world.Rooms.All(Lincoln.High.Id));
    }

    [Fact]
    public async Task A_change_is_told_in_the_audit_log_and_no_change_is_not()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Restroom 2F");
        Task<RoomSaved> Change() => world.Act((ChangeRoom change) => change.Do(id, Restroom("Restroom 2F") with { Capacity = "6", Approval = "any teacher" }, [Lincoln.Osei.Id]));
        Assert.IsType<RoomSaved.Saved>(await Change());
        Assert.IsType<RoomSaved.Saved>(await Change());
        Assert.Equal("changed Restroom 2F: approval from Self-checkout to Any teacher; capacity from 4 to 6; its staff, now 1", Assert.Single((await world.Audit()).Skip(1)));
        Assert.Equal(6, (await world.Facts(id)).Capacity);
    }

    [Fact]
    public async Task A_room_may_not_take_the_name_of_another_but_may_change_the_case_of_its_own()
    {
        await using var world = await RoomsWorld.Make();
        await world.Add("Nurse");
        var id = await world.Add("Restroom 2F");
        Assert.IsType<RoomSaved.Wrong>(await world.Act((ChangeRoom change) => change.Do(id, Restroom("NURSE"), [])));
        Assert.IsType<RoomSaved.Saved>(await world.Act((ChangeRoom change) => change.Do(id, Restroom("RESTROOM 2F"), [])));
    }

    [Fact]
    public async Task Only_staff_of_the_school_are_assigned_and_those_the_roster_dropped_may_stay()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Library", RoomKind.Library, staff: Lincoln.Osei);
        world.Roster.StaffOfLincoln.Remove(Lincoln.Osei);
        await world.Act((ChangeRoom change) => change.Do(id, Restroom("Library"), [Lincoln.Osei.Id, Lincoln.Maya.Id, Lincoln.Rivera.Id]));
        Assert.Equal([Lincoln.Rivera.Id, Lincoln.Osei.Id], (await world.Facts(id)).Staff.OrderBy(person => person.Value));
    }

    [Fact]
    public async Task A_room_of_another_school_is_not_there()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Gym", school: Lincoln.Roosevelt);
        Assert.IsType<RoomSaved.NotThere>(await world.Act((ChangeRoom change) => change.Do(id, Restroom("Mine now"), [])));
        Assert.IsType<RoomSaved.NotThere>(await world.Act((RetireRoom retire) => retire.Do(id)));
        Assert.IsType<RoomDoor.NotThere>(await world.Act((CloseRoom close) => close.Do(id, "flooded")));
        Assert.Empty(await world.Rooms.Facts(Lincoln.High.Id, [id]));
    }

    [Fact]
    public async Task A_retired_room_is_closed_keeps_its_name_for_the_past_and_gives_it_free()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Nurse");
        await world.Act((RetireRoom retire) => retire.Do(id));
        Assert.Empty(await world.Rooms.All(Lincoln.High.Id));
        Assert.Equal(("Nurse", "no longer in use"), ((await world.Facts(id)).Name, (await world.Facts(id)).Closed));
        await world.Add("Nurse");
        Assert.IsType<RoomSaved.Wrong>(await world.Act((RestoreRoom restore) => restore.Do(id)));
    }

    [Fact]
    public async Task A_retired_room_is_restored_as_it_was()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Nurse", RoomKind.Nurse, staff: Lincoln.Rivera);
        var before = await world.Facts(id);
        await world.Act((RetireRoom retire) => retire.Do(id));
        await world.Act((RestoreRoom restore) => restore.Do(id));
        Assert.Equivalent(before, await world.Facts(id), strict: true);
        Assert.Equal(["added the room Nurse", "retired Nurse", "restored Nurse"], await world.Audit());
    }

    [Fact]
    public async Task The_set_up_step_is_done_when_every_school_has_rooms()
    {
        await using var world = await RoomsWorld.Make();
        var step = new AddRoomsStep(world.Services.GetRequiredService<Platform.Schools.ISchoolDirectory>(), world.Rooms);
        Assert.Equal((false, "/lincoln-high/rooms/starter"), ((await step.State(default)).Done, (await step.State(default)).Path));
        await world.Add("Nurse");
        Assert.Equal((false, "/roosevelt/rooms/starter"), ((await step.State(default)).Done, (await step.State(default)).Path));
        await world.Add("Nurse", school: Lincoln.Roosevelt);
        Assert.True((await step.State(default)).Done);
    }
}
