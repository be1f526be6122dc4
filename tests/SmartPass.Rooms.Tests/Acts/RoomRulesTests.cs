using SmartPass.Kernel;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Acts;

public sealed class RoomRulesTests
{
    private static readonly WrittenRoom Library = WrittenRoom.Of(RoomSettings.Usual(RoomKind.Library, "Library"));

    private static readonly WrittenRoom Full = Library with
    {
        ScheduledApproval = "any teacher",
        MostOut = "2",
        CountsTowardLimit = "yes",
        EndCheck = "room code",
        Periods = "3; 4",
        Times = "7:30-8:00",
        Grades = "10",
        Only = [Lincoln.Jordan.Id],
        Not = [Lincoln.Maya.Id],
        Area = "1st  floor",
    };

    [Fact]
    public async Task Other_modules_see_every_setting()
    {
        await using var world = await RoomsWorld.Make();
        var id = Assert.IsType<RoomSaved.Saved>(await world.Act((AddRoom add) => add.Do(Full, []))).Id;
        var facts = await world.Facts(id);
        Assert.Equal((ApprovalRule.AnyTeacher, 2, true, EndCheck.RoomCode, "1st floor"), (facts.ScheduledApproval, facts.MostOut, facts.CountsTowardLimit, facts.EndCheck, facts.Area));
        Assert.True(facts.Hours.OpenAt("4", new TimeOnly(12, 0)));
        Assert.True(facts.Hours.OpenAt(null, new TimeOnly(7, 59)));
        Assert.False(facts.Hours.OpenAt("5", new TimeOnly(8, 0)));
        Assert.True(facts.Audience.Admits(Lincoln.Jordan.Id, "12"));
        Assert.False(facts.Audience.Admits(Lincoln.Maya.Id, "10"));
        Assert.True(facts.Audience.Admits(new PersonId(7), "10"));
        Assert.False(facts.Audience.Admits(new PersonId(7), "11"));
    }

    [Fact]
    public async Task Without_rules_a_room_is_always_open_and_for_everyone()
    {
        await using var world = await RoomsWorld.Make();
        var facts = await world.Facts(await world.Add("Nurse", RoomKind.Nurse));
        Assert.True(facts.Hours.IsAlways);
        Assert.Equal((RoomAudience.Everyone, ApprovalRule.RoomStaff, false), (facts.Audience, facts.ScheduledApproval, facts.CountsTowardLimit));
    }

    [Fact]
    public async Task The_audit_log_says_what_changed_and_names_no_student()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Library", RoomKind.Library);
        await world.Act((ChangeRoom change) => change.Do(id, Full, []));
        await world.Act((ChangeRoom change) => change.Do(id, Full with { Not = [] }, []));
        await world.Act((ChangeRoom change) => change.Do(id, Full with { Not = [] }, []));
        Assert.Equal(
            [
                "changed Library: area from none to 1st floor; approval for later from Room staff to Any teacher; most out at once from no limit to 2; counts toward the limit from No to Yes; shown at the end from Nothing to Room code; open hours from always to period 3, period 4, 07:30-08:00; grades from all to 10; students it is for by name, now 1; students it is not for, now 1",
                "changed Library: students it is not for, now 0",
            ],
            (await world.Audit()).Skip(1));
    }

    [Fact]
    public async Task Only_students_of_the_school_are_named_and_those_the_roster_dropped_may_stay()
    {
        await using var world = await RoomsWorld.Make();
        var id = await world.Add("Library", RoomKind.Library);
        await world.Act((ChangeRoom change) => change.Do(id, Library with { Only = [Lincoln.Maya.Id, Lincoln.Osei.Id] }, []));
        Assert.Equal([Lincoln.Maya.Id], (await world.Facts(id)).Audience.Only);
        world.Roster.StudentsOfLincoln.Remove(Lincoln.Maya);
        await world.Act((ChangeRoom change) => change.Do(id, Library with { Only = [Lincoln.Maya.Id, Lincoln.Jordan.Id, new(999)] }, []));
        Assert.Equal([Lincoln.Maya.Id, Lincoln.Jordan.Id], (await world.Facts(id)).Audience.Only);
    }
}
