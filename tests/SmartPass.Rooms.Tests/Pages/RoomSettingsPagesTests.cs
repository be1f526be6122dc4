using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Pages;

public sealed class RoomSettingsPagesTests
{
    private const string New = "/lincoln-high/rooms/new?kind=Library";

    [Fact]
    public async Task A_new_room_has_what_is_usual_for_its_kind()
    {
        await using var site = await RoomsSite.Make();
        Assert.Equal(302, (await site.Press(await site.Get(New), "Add the room", ("Form.Name", "Library"))).Status);
        var room = await Only(site);
        Assert.Equal((ApprovalRule.RoomStaff, false, EndCheck.None, null, null), (room.ScheduledApproval, room.CountsTowardLimit, room.EndCheck, room.MostOut, room.Area));
        Assert.True(room.Hours.IsAlways);
        Assert.Same(RoomAudience.Everyone, room.Audience);
    }

    [Fact]
    public async Task Every_setting_is_saved_shown_again_and_saved_the_same()
    {
        await using var site = await RoomsSite.Make();
        site.Roster.Bells.AddRange([FakeRoster.Period("3", 0, 30), FakeRoster.Period("4", 35, 60)]);
        Assert.Equal(302, (await site.Press(await site.Get(New), "Add the room",
            ("Form.Name", "Library"), ("Form.Area", "1st floor"), ("Form.MostOut", "2"), ("Form.ScheduledApproval", "AnyTeacher"), ("Form.EndCheck", "RoomCode"), ("Form.CountsTowardLimit", "Yes"),
            ("Form.Hours.Periods", "4"), ("Form.Hours.From", "07:30"), ("Form.Hours.Until", "08:15"), ("Form.Whom.Grades", "10"))).Status);
        var before = await Only(site);
        Assert.Equal((ApprovalRule.AnyTeacher, true, EndCheck.RoomCode, 2, "1st floor"), (before.ScheduledApproval, before.CountsTowardLimit, before.EndCheck, before.MostOut, before.Area));
        Assert.Equal(["4"], before.Hours.Periods);
        Assert.Equal([new ClockRange(new(7, 30), new(8, 15))], before.Hours.Times);
        Assert.Equal(["10"], before.Audience.Grades);
        var page = await site.Get($"/lincoln-high/rooms/{before.Id}");
        Assert.Equal(["Open hours: period 4, 07:30–08:15", "Whom it is for: grades 10"], page.Document.QuerySelectorAll("#hours > summary, #whom > summary").Select(summary => summary.TextContent));
        Assert.Equal(302, (await site.Press(page, "Save")).Status);
        Assert.Equivalent(before, await Only(site), strict: true);
    }

    [Fact]
    public async Task Half_a_time_is_told_in_its_place_and_what_was_typed_stays()
    {
        await using var site = await RoomsSite.Make();
        var again = await site.Press(await site.Get(New), "Add the room", ("Form.Name", "Library"), ("Form.Hours.From", "07:30"), ("Form.Hours.Until", ""));
        Assert.Equal(400, again.Status);
        Assert.Contains("a start and a later end", again.Document.QuerySelector("#times-error")!.TextContent, StringComparison.Ordinal);
        Assert.True(again.Document.QuerySelector("#hours")!.HasAttribute("open"));
        Assert.Equal("07:30", again.Document.QuerySelector("#from-1")!.GetAttribute("value"));
        Assert.Empty(await site.Rooms.All(Lincoln.High.Id));
    }

    [Fact]
    public async Task Students_are_found_by_name_put_on_a_list_and_taken_off_without_a_script()
    {
        await using var site = await RoomsSite.Make();
        var found = await site.Press(await site.Get(New), "Find students", ("Form.Name", "Library"), ("Form.Whom.Search", "maya"));
        var both = await site.Press(found, "Not for Maya Okafor");
        Assert.True(both.Document.QuerySelector("#whom")!.HasAttribute("open"));
        both = await site.Press(await site.Press(both, "Find students", ("Form.Whom.Search", "jordan")), "For Jordan Blake");
        Assert.Equal("Whom it is for: 1 student by name, not 1 student", both.Document.QuerySelector("#whom > summary")!.TextContent);
        Assert.Equal(302, (await site.Press(both, "Add the room")).Status);
        var room = await Only(site);
        Assert.Equal((Lincoln.Jordan.Id, Lincoln.Maya.Id), (Assert.Single(room.Audience.Only), Assert.Single(room.Audience.Not)));
        var without = await site.Press(await site.Get($"/lincoln-high/rooms/{room.Id}"), "Take Maya Okafor off the list");
        await site.Press(without, "Save");
        Assert.Empty((await Only(site)).Audience.Not);
    }

    [Fact]
    public async Task Enter_in_the_search_for_students_looks_for_them()
    {
        await using var site = await RoomsSite.Make();
        var found = await site.Press(await site.Get(New), "Go on", ("Form.Name", "Library"), ("Form.Whom.Search", "maya"));
        Assert.Equal((200, true), (found.Status, found.Text.Contains("Maya Okafor", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Pasted_numbers_go_on_a_list_and_those_that_are_none_stay_in_the_field()
    {
        await using var site = await RoomsSite.Make();
        var again = await site.Press(await site.Get(New), "Not for these numbers", ("Form.Name", "Library"), ("Form.Whom.Numbers", "000101, 999\r\n000102"));
        Assert.Equal(400, again.Status);
        Assert.Equal("999", again.Document.QuerySelector("#Form_Whom_Numbers")!.TextContent.Trim());
        Assert.NotEqual("", again.Document.QuerySelector("#numbers-error")!.TextContent);
        Assert.Equal(302, (await site.Press(again, "Add the room", ("Form.Whom.Numbers", ""))).Status);
        Assert.Equal([Lincoln.Maya.Id, Lincoln.Jordan.Id], (await Only(site)).Audience.Not);
    }

    [Fact]
    public async Task Numbers_pasted_and_put_nowhere_are_asked_about_before_saving()
    {
        await using var site = await RoomsSite.Make();
        var again = await site.Press(await site.Get(New), "Add the room", ("Form.Name", "Library"), ("Form.Whom.Numbers", "000101"));
        Assert.Equal(400, again.Status);
        Assert.Empty(await site.Rooms.All(Lincoln.High.Id));
        await site.Press(await site.Press(again, "For these numbers"), "Add the room");
        Assert.Equal([Lincoln.Maya.Id], (await Only(site)).Audience.Only);
    }

    [Fact]
    public async Task A_room_is_closed_for_a_period_of_today_and_can_be_kept_open_after_all()
    {
        await using var site = await RoomsSite.Make();
        site.Roster.Bells.AddRange([FakeRoster.Period("2", -60, -5), FakeRoster.Period("3", -5, 30), FakeRoster.Period("5", 65, 95)]);
        await site.Press(await site.Get(New), "Add the room", ("Form.Name", "Library"));
        var page = await site.Get($"/lincoln-high/rooms/{(await Only(site)).Id}/close");
        Assert.Equal(["3", "5"], page.Document.QuerySelectorAll("input[name=Periods]").Select(box => box.GetAttribute("value")));
        Assert.Equal(400, (await site.Press(page, "Close Library", ("Other", "testing"), ("Periods", "2"))).Status);
        Assert.Equal(302, (await site.Press(page, "Close Library", ("Other", "testing"), ("Periods", "5"))).Status);
        Assert.Null((await Only(site)).Closed);
        var list = await site.Get("/lincoln-high/rooms");
        Assert.StartsWith("closes", list.Document.QuerySelector("table.rooms td small")!.TextContent, StringComparison.Ordinal);
        await site.Press(list, "Keep Library open");
        Assert.Null((await site.Get("/lincoln-high/rooms")).Document.QuerySelector("table.rooms td small"));
    }

    [Fact]
    public async Task A_substitute_sees_the_rooms_of_the_teacher_they_stand_in_for_as_their_own()
    {
        await using var site = await RoomsSite.Make();
        var page = await site.Press(await site.Press(await site.Get(New), "Find", ("Form.Name", "Library"), ("Form.Search", "Rivera")), "Add Ana Rivera");
        await site.Press(page, "Add the room");
        site.Visitor = Lincoln.At(Lincoln.Osei, Role.Teacher, RoomsPermissions.SeeRooms) with { Covers = Lincoln.Rivera.Id };
        Assert.Equal(302, (await site.Press(await site.Get("/lincoln-high/rooms"), "Close Library: flooded")).Status);
        Assert.Equal("flooded", (await Only(site)).Closed);
    }

    [Fact]
    public async Task Areas_in_use_are_suggested()
    {
        await using var site = await RoomsSite.Make();
        await site.Press(await site.Get(New), "Add the room", ("Form.Name", "Library"), ("Form.Area", "East wing"));
        Assert.Equal(["East wing"], (await site.Get(New)).Document.QuerySelectorAll("#areas option").Select(option => option.GetAttribute("value")));
    }

    private static async Task<RoomFacts> Only(RoomsSite site) => Assert.Single(await site.Rooms.All(Lincoln.High.Id));
}
