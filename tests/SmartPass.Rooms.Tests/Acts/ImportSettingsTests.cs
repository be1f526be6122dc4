using System.Text;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Csv;
using SmartPass.Rooms.Data;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Acts;

public sealed class ImportSettingsTests
{
    private const string Library =
        "name,kind,Scheduled approval,Most out,Counts toward limit,End check,Open periods,Open times,Grades,Only for,Not for,Area\n" +
        "Library,library,any teacher,3,yes,Room code,3; A,11:30-12:10,9; 10,jordan.blake,000101,1st floor\n";

    [Fact]
    public async Task Every_setting_has_a_column()
    {
        await using var world = await RoomsWorld.Make();
        Assert.Equal(1, (await Import(world, Library)).Added);
        var room = Assert.Single(await world.Rooms.All(Lincoln.High.Id));
        Assert.Equal((ApprovalRule.AnyTeacher, 3, true, EndCheck.RoomCode, "1st floor"), (room.ScheduledApproval, room.MostOut, room.CountsTowardLimit, room.EndCheck, room.Area));
        Assert.Equal(["3", "A"], room.Hours.Periods);
        Assert.Equal([new ClockRange(new(11, 30), new(12, 10))], room.Hours.Times);
        Assert.Equal(["09", "10"], room.Audience.Grades);
        Assert.Equal([Lincoln.Jordan.Id], room.Audience.Only);
        Assert.Equal([Lincoln.Maya.Id], room.Audience.Not);
    }

    [Fact]
    public async Task A_file_from_before_these_columns_changes_none_of_them()
    {
        await using var world = await RoomsWorld.Make();
        await Import(world, Library);
        var before = Assert.Single(await world.Rooms.All(Lincoln.High.Id));
        Assert.Equal(1, (await Import(world, "name,kind,approval,capacity,time limit,trip,staff,icon,hue\nLibrary,Library,Current teacher,12,30,Either,,library,\n")).Changed);
        Assert.Equivalent(before with { Capacity = 12 }, Assert.Single(await world.Rooms.All(Lincoln.High.Id)), strict: true);
    }

    [Fact]
    public async Task Empty_cells_take_the_rules_away_and_leave_the_choices()
    {
        await using var world = await RoomsWorld.Make();
        await Import(world, Library);
        Assert.Equal(1, (await Import(world, "name,scheduled approval,most out,counts,end check,open periods,open times,grades,only for,not for,area\nLibrary,,,,,,,,,,\n")).Changed);
        var room = Assert.Single(await world.Rooms.All(Lincoln.High.Id));
        Assert.Equal((ApprovalRule.AnyTeacher, null, true, EndCheck.RoomCode, null), (room.ScheduledApproval, room.MostOut, room.CountsTowardLimit, room.EndCheck, room.Area));
        Assert.True(room.Hours.IsAlways);
        Assert.Same(RoomAudience.Everyone, room.Audience);
    }

    [Fact]
    public async Task What_was_exported_comes_back_unchanged_with_a_student_the_roster_dropped()
    {
        await using var world = await RoomsWorld.Make();
        await Import(world, Library);
        world.Roster.StudentsOfLincoln.Remove(Lincoln.Maya);
        var text = await world.Act(async (ImportReader reader) => RoomsFileWriter.Write(await world.Rooms.All(Lincoln.High.Id), await reader.People()));
        Assert.Contains("Any teacher,3,Yes,Room code,3; A,11:30-12:10,9; 10,000102,,1st floor", text, StringComparison.Ordinal);
        var check = await Import(world, text);
        Assert.Empty(check.Problems);
        Assert.Equal(1, check.Unchanged);
        Assert.Equal([Lincoln.Maya.Id], Assert.Single(await world.Rooms.All(Lincoln.High.Id)).Audience.Not);
    }

    [Fact]
    public async Task What_is_wrong_is_told_by_column_and_nothing_is_applied()
    {
        await using var world = await RoomsWorld.Make();
        var check = await Import(world, "name,most out,counts,end check,times,grades,not for\nPool,many,perhaps,eyes,noon,99,777\n");
        Assert.Equal(["counts toward limit", "end check", "grades", "most out", "not for", "open times"], check.Problems.Select(problem => problem.Column!).Order());
        Assert.Empty(await world.Rooms.All(Lincoln.High.Id));
    }

    private static Task<ImportCheck> Import(RoomsWorld world, string text) =>
        world.Act((ImportRooms import) => import.Do(Encoding.UTF8.GetBytes(text)));
}
