using System.Text;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Pages;

public sealed class ClassRoomPagesTests
{
    private const string Page = "/lincoln-high/rooms/classes";

    [Fact]
    public async Task A_class_without_a_room_is_given_one()
    {
        await using var site = await WithTwoRooms();
        site.Roster.ClassesOfLincoln.Add(FakeRoster.Class(7, "Annex"));
        var lab = await site.IdOf("Lab");
        await site.Press(await site.Get(Page), "Save all", ("room-of-7", lab.ToString()));
        Assert.Equal(lab, await RoomOf7(site));
    }

    [Fact]
    public async Task A_class_the_roster_places_is_found_and_given_another_room()
    {
        await using var site = await WithTwoRooms();
        site.Roster.ClassesOfLincoln.Add(FakeRoster.Class(7, "Rm 214"));
        Assert.Null((await site.Get(Page)).Document.QuerySelector("select"));
        var found = await site.Get(Page + "?q=214");
        Assert.Equal("Room 214, as the roster says", found.Document.QuerySelector("select option")!.TextContent);
        var lab = await site.IdOf("Lab");
        await site.Press(found, "Save all", ("room-of-7", lab.ToString()));
        Assert.Equal(lab, await RoomOf7(site));
    }

    private static async Task<RoomId> RoomOf7(RoomsSite site) => (await site.Rooms.OfClasses(Lincoln.High.Id, site.Roster.ClassesOfLincoln))[new(7)];

    private static async Task<RoomsSite> WithTwoRooms()
    {
        var site = await RoomsSite.Make();
        await site.Press(await site.Upload(await site.Get("/lincoln-high/rooms/import"), Encoding.UTF8.GetBytes("name,kind\nLab,other\nRoom 214,classroom\n")), "Apply to 2 rooms");
        return site;
    }
}
