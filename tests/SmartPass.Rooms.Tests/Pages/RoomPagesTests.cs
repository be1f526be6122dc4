using System.Text;
using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Pages;

public sealed class RoomPagesTests
{
    private static readonly string[] ManagersPages = ["/rooms/new", "/rooms/starter", "/rooms/from-roster", "/rooms/import", "/rooms/export.csv", "/rooms/classes"];

    [Fact]
    public async Task An_empty_list_offers_three_ways_to_begin()
    {
        await using var site = await RoomsSite.Make();
        var page = await site.Get("/lincoln-high/rooms");
        Assert.Equal(200, page.Status);
        Assert.Equal(["/lincoln-high/rooms/starter", "/lincoln-high/rooms/from-roster", "/lincoln-high/rooms/import", "/lincoln-high/rooms/new"], page.Document.QuerySelectorAll(".empty a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_starter_set_and_the_classrooms_of_the_roster_come_with_one_press()
    {
        await using var site = await RoomsSite.Make();
        site.Roster.ClassesOfLincoln.AddRange([FakeRoster.Class(1, "Rm 125", Lincoln.Rivera), FakeRoster.Class(2, null, Lincoln.Osei)]);
        var done = await site.Press(await site.Get("/lincoln-high/rooms/starter"), "Add these rooms");
        Assert.Equal((302, "/lincoln-high/rooms"), (done.Status, done.Location));
        var names = (await site.Rooms.All(Lincoln.High.Id)).Select(room => room.Name).ToList();
        Assert.Contains("Restroom 1F", names);
        Assert.Contains("Room 125", names);
        Assert.Contains("Kwame Osei's room", names);
        var list = await site.Get("/lincoln-high/rooms");
        Assert.Equal(names.Count, list.Document.QuerySelectorAll("table.rooms tbody tr").Length);
        Assert.DoesNotContain(" style=", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_is_added_with_staff_found_by_name_without_a_script()
    {
        await using var site = await RoomsSite.Make();
        var page = await site.Get("/lincoln-high/rooms/new?kind=Library");
        var found = await site.Press(page, "Find", ("Form.Name", "Media <b>center</b>"), ("Form.Search", "rive"));
        Assert.Equal(200, found.Status);
        Assert.Equal("Media <b>center</b>", found.Document.QuerySelector("#Form_Name")!.GetAttribute("value"));
        var added = await site.Press(found, "Add Ana Rivera");
        Assert.Equal("", added.Document.QuerySelector("#Form_Search")!.GetAttribute("value") ?? "");
        var done = await site.Press(added, "Add the room", ("Form.Hue", "120"));
        Assert.Equal(302, done.Status);
        var room = Assert.Single(await site.Rooms.All(Lincoln.High.Id));
        Assert.Equal(("Media <b>center</b>", RoomKind.Library, 30, 120), (room.Name, room.Kind, room.Capacity, room.Hue));
        Assert.Equal([Lincoln.Rivera.Id], room.Staff);
        Assert.Contains("hue-120", (await site.Get("/lincoln-high/rooms")).Document.QuerySelector("table.rooms .who")!.ClassName, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>center", (await site.Get("/lincoln-high/rooms")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_kind_brings_its_usual_settings_and_keeps_what_was_typed()
    {
        await using var site = await RoomsSite.Make();
        var typed = await site.Press(await site.Get("/lincoln-high/rooms/new"), "Restroom", ("Form.Name", "Restroom 3F"), ("Form.TimeLimit", "7"));
        Assert.Equal(200, typed.Status);
        Assert.Equal(["Restroom"], typed.Document.QuerySelectorAll("[aria-pressed=true]").Select(button => button.TextContent));
        Assert.Equal(("Restroom 3F", "7", "4"), (ValueOf("#Form_Name"), ValueOf("#Form_TimeLimit"), ValueOf("#Form_Capacity")));
        Assert.Equal(302, (await site.Press(typed, "Add the room")).Status);
        var room = Assert.Single(await site.Rooms.All(Lincoln.High.Id));
        Assert.Equal((RoomKind.Restroom, ApprovalRule.SelfCheckout, 4, 7, TripKind.RoundTrip, "toilet"), (room.Kind, room.Approval, room.Capacity, room.TimeLimit, room.Trip, room.Icon));

        string? ValueOf(string field) => typed.Document.QuerySelector(field)!.GetAttribute("value");
    }

    [Fact]
    public async Task Ones_own_rooms_stand_first_and_classrooms_last_and_only_what_is_closed_is_marked()
    {
        await using var site = await RoomsSite.Make();
        await WithLab(site);
        await site.Press(await site.Upload(await site.Get("/lincoln-high/rooms/import"), Encoding.UTF8.GetBytes("name,kind\nRoom 214,classroom\nRestroom 1F,restroom\n")), "Apply to 2 rooms");
        site.Visitor = RoomsWorld.Teacher;
        var list = await site.Get("/lincoln-high/rooms");
        Assert.Equal(["My room", "Restrooms", "Classrooms"], list.Document.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Empty(list.Document.QuerySelectorAll("table.rooms .pill"));
        var only = await site.Get("/lincoln-high/rooms?kind=Restroom");
        Assert.Equal(["Restrooms"], only.Document.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal("Restrooms", only.Document.QuerySelector(".kinds [aria-current]")!.TextContent);
    }

    [Fact]
    public async Task Enter_in_the_staff_search_looks_and_a_press_of_the_save_button_always_saves()
    {
        await using var site = await RoomsSite.Make();
        var page = await site.Get("/lincoln-high/rooms/new");
        Assert.Equal("Go on", page.Document.QuerySelector(".room-form button[type=submit]")!.TextContent);
        var found = await site.Press(page, "Go on", ("Form.Name", "Lab"), ("Form.Search", "osei"));
        Assert.NotNull(found.Document.QuerySelector("button[formaction*='handler=Add']"));
        Assert.NotNull(found.Document.QuerySelector("#Form_Search[autofocus]"));
        Assert.Empty(await site.Rooms.All(Lincoln.High.Id));

        Assert.Equal(302, (await site.Press(found, "Add the room")).Status);
        var edit = await site.Get($"/lincoln-high/rooms/{await site.IdOf("Lab")}");
        Assert.Equal(302, (await site.Press(edit, "Save", ("Form.Name", "Wet lab"), ("Form.Search", "osei"))).Status);
        Assert.Equal(("Wet lab", 0), Assert.Single(await site.Rooms.All(Lincoln.High.Id)) is var room ? (room.Name, room.Staff.Count) : default);
    }

    [Fact]
    public async Task Enter_in_another_field_saves()
    {
        await using var site = await RoomsSite.Make();
        Assert.Equal(302, (await site.Press(await site.Get("/lincoln-high/rooms/new"), "Go on", ("Form.Name", "Lab"))).Status);
        Assert.Equal("Lab", Assert.Single(await site.Rooms.All(Lincoln.High.Id)).Name);
    }

    [Fact]
    public async Task Once_all_of_the_starter_set_is_there_the_page_leads_to_the_rooms()
    {
        await using var site = await RoomsSite.Make();
        await site.Press(await site.Get("/lincoln-high/rooms/starter"), "Add these rooms");
        var page = await site.Get("/lincoln-high/rooms/starter");
        Assert.Contains("All of these are there", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main button, form button.main"));
        Assert.NotNull(page.Document.QuerySelector(".empty a[href='/lincoln-high/rooms']"));
    }

    [Fact]
    public async Task Bad_input_is_named_at_the_field_and_what_was_typed_stays()
    {
        await using var site = await RoomsSite.Make();
        var again = await site.Press(await site.Get("/lincoln-high/rooms/new"), "Add the room", ("Form.Name", ""), ("Form.Capacity", "a few"), ("Form.TimeLimit", "500"));
        Assert.Equal(400, again.Status);
        Assert.Equal("a few", again.Document.QuerySelector("#Form_Capacity")!.GetAttribute("value"));
        Assert.Equal("true", again.Document.QuerySelector("#Form_Capacity")!.GetAttribute("aria-invalid"));
        Assert.Equal(["Form_Name"], again.Document.QuerySelectorAll("[autofocus]").Select(field => field.Id));
        Assert.Contains("1 to 999", again.Document.QuerySelector("#capacity-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 to 240", again.Document.QuerySelector("#limit-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(again.Document.QuerySelector("#name-error")!.TextContent);
    }

    [Fact]
    public async Task A_room_is_changed_and_a_member_of_staff_taken_off()
    {
        await using var site = await RoomsSite.Make();
        var path = await WithLab(site);
        var page = await site.Get(path);
        var without = await site.Press(page, "Remove Ana Rivera");
        var done = await site.Press(without, "Save", ("Form.TimeLimit", "25"));
        Assert.Equal(302, done.Status);
        var room = Assert.Single(await site.Rooms.All(Lincoln.High.Id));
        Assert.Equal((25, 0), (room.TimeLimit, room.Staff.Count));
    }

    [Fact]
    public async Task A_room_is_closed_with_one_tap_and_opened_again()
    {
        await using var site = await RoomsSite.Make();
        await WithLab(site);
        site.Visitor = RoomsWorld.Teacher;
        var done = await site.Press(await site.Get("/lincoln-high/rooms?q=lab"), "Close Lab: flooded");
        Assert.Equal((302, "/lincoln-high/rooms?q=lab"), (done.Status, done.Location));
        Assert.Equal("flooded", Assert.Single(await site.Rooms.All(Lincoln.High.Id)).Closed);
        await site.Press(await site.Get("/lincoln-high/rooms"), "Open Lab");
        Assert.Null(Assert.Single(await site.Rooms.All(Lincoln.High.Id)).Closed);
    }

    [Fact]
    public async Task A_room_is_closed_for_an_hour_with_words_of_ones_own()
    {
        await using var site = await RoomsSite.Make();
        var path = await WithLab(site) + "/close";
        Assert.Equal(400, (await site.Press(await site.Get(path), "Close Lab")).Status);
        Assert.Equal(302, (await site.Press(await site.Get(path), "Close Lab", ("Other", "wet paint"), ("For", "60"))).Status);
        Assert.Equal("wet paint", Assert.Single(await site.Rooms.All(Lincoln.High.Id)).Closed);
        Assert.Contains("opens", (await site.Get("/lincoln-high/rooms")).Document.QuerySelector("table.rooms small")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teacher_sees_no_button_for_a_room_of_others_and_the_server_refuses_it_too()
    {
        await using var site = await RoomsSite.Make();
        var path = await WithLab(site);
        site.Visitor = Lincoln.At(Lincoln.Osei, Role.Teacher, RoomsPermissions.SeeRooms);
        var list = await site.Get("/lincoln-high/rooms");
        Assert.Null(list.Document.QuerySelector("details.close"));
        Assert.Equal(403, (await site.Get(path + "/close")).Status);
        var forged = list with { Document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(list.Text.Replace("</main>", "", StringComparison.Ordinal) + $"<button form=door formaction='{path}/close' name=reason value=x>Forged</button>") };
        Assert.Equal(403, (await site.Press(forged, "Forged")).Status);
    }

    [Fact]
    public async Task Retiring_asks_by_name_and_offers_undo()
    {
        await using var site = await RoomsSite.Make();
        var path = await WithLab(site);
        var done = await site.Press(await site.Get(path + "/retire"), "Retire Lab");
        Assert.Empty(await site.Rooms.All(Lincoln.High.Id));
        Assert.Equal(404, (await site.Get(path)).Status);
        await site.Press(await site.Get(done.Location!), "Undo");
        Assert.Single(await site.Rooms.All(Lincoln.High.Id));
    }

    [Fact]
    public async Task Those_who_only_see_rooms_are_refused_every_page_that_changes_them()
    {
        await using var site = await RoomsSite.Make();
        var path = await WithLab(site);
        site.Visitor = RoomsWorld.Teacher;
        foreach (var page in ManagersPages.Select(page => "/lincoln-high" + page).Append(path).Append(path + "/retire"))
        {
            Assert.Equal((403, page), ((await site.Get(page)).Status, page));
        }

        site.Visitor = Lincoln.At(Lincoln.Maya, Role.Student);
        Assert.Equal(403, (await site.Get("/lincoln-high/rooms")).Status);
    }

    [Fact]
    public async Task Managers_see_every_page()
    {
        await using var site = await RoomsSite.Make();
        var path = await WithLab(site);
        foreach (var page in ManagersPages.Select(page => "/lincoln-high" + page).Append(path).Append(path + "/retire").Append(path + "/close"))
        {
            Assert.Equal((200, page), ((await site.Get(page)).Status, page));
        }
    }

    [Theory]
    [InlineData("/lincoln-high/rooms/999")]
    [InlineData("/lincoln-high/rooms/0")]
    [InlineData("/lincoln-high/rooms/-1")]
    [InlineData("/lincoln-high/rooms/x")]
    [InlineData("/lincoln-high/rooms/999/close")]
    [InlineData("/lincoln-high/rooms/999/retire")]
    [InlineData("/lincoln-high/rooms/999/open")]
    [InlineData("/rooms")]
    [InlineData("/roosevelt/rooms")]
    public async Task What_is_not_there_is_404(string path)
    {
        await using var site = await RoomsSite.Make();
        Assert.Equal(404, (await site.Get(path)).Status);
    }

    private static async Task<string> WithLab(RoomsSite site)
    {
        var page = await site.Get("/lincoln-high/rooms/new?kind=Other");
        var found = await site.Press(page, "Find", ("Form.Name", "Lab"), ("Form.Search", "Rivera"));
        await site.Press(await site.Press(found, "Add Ana Rivera"), "Add the room");
        return $"/lincoln-high/rooms/{await site.IdOf("Lab")}";
    }
}
