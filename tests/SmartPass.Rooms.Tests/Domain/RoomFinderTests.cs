using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Domain;

public sealed class RoomFinderTests
{
    [Theory]
    [InlineData("Rm 125", "Room 125", "125")]
    [InlineData("rm. 125", "Room 125", "125")]
    [InlineData("Rm125", "Room 125", null)]
    [InlineData("Room 125", "Room 125", "125")]
    [InlineData("ROOM #125", "Biology lab", "125")]
    [InlineData("125", "Room 125", null)]
    [InlineData("125", "Biology lab", "Rm 125")]
    [InlineData("B-125", "Room B-125", "B-125")]
    [InlineData("b125", "Room B-125", "B-125")]
    [InlineData("B 125", "Room B-125", "B-125")]
    [InlineData("B-125", "Room 125", "125")]
    [InlineData("125", "Room B-125", "B-125")]
    [InlineData("0125", "Room 125", "125")]
    [InlineData("Gym", "Gym", null)]
    [InlineData("  gym ", "Gym", null)]
    [InlineData("12A", "Room 12a", "12a")]
    public void A_location_means_the_room(string location, string name, string? number)
    {
        var room = Room(1, name, number);
        Assert.Equal(room.Id, Finder(room, Room(2, "Room 300", "300")).At(location));
    }

    [Theory]
    [InlineData("Rm 12")]
    [InlineData("1250")]
    [InlineData("A-125")]
    [InlineData("12B")]
    [InlineData("Cafeteria")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void Another_location_means_no_room(string? location) =>
        Assert.Null(Finder(Room(1, "Room B-125", "B-125")).At(location));

    [Theory]
    [InlineData("Bldg 1 Rm 25", "Room 125", RoomKind.Classroom)]
    [InlineData("2-14", "Room 214", RoomKind.Classroom)]
    [InlineData("214", "Room 2-14", RoomKind.Classroom)]
    [InlineData("Portable 2", "Room 2", RoomKind.Classroom)]
    [InlineData("2", "Portable 2", RoomKind.Classroom)]
    [InlineData("2", "Restroom 2", RoomKind.Restroom)]
    [InlineData("2", "B2", RoomKind.Restroom)]
    public void Numbers_apart_and_places_of_another_name_are_not_taken_for_each_other(string location, string name, RoomKind kind) =>
        Assert.Null(Finder(Room(1, name, null, kind)).At(location));

    [Theory]
    [InlineData("Bldg 1 Rm 25", "Bldg. 1, Room 25")]
    [InlineData("2-14", "Room 2-14")]
    [InlineData("Portable 2", "Portable 2")]
    public void Such_places_are_still_themselves(string location, string name) =>
        Assert.Equal(new RoomId(1), Finder(Room(1, name, null)).At(location));

    [Fact]
    public void A_number_that_two_wings_have_means_neither()
    {
        var finder = Finder(Room(1, "Room A-125", "A-125"), Room(2, "Room B-125", "B-125"));
        Assert.Null(finder.At("125"));
        Assert.Equal(new RoomId(2), finder.At("B125"));
    }

    [Fact]
    public void A_classroom_wins_over_another_place_of_the_same_number() =>
        Assert.Equal(new RoomId(2), Finder(Room(1, "Lockers 125", "125", RoomKind.Locker), Room(2, "Room 125", "125")).At("125"));

    [Fact]
    public void What_staff_set_wins_over_location_and_teacher()
    {
        var rooms = new[] { Room(1, "Room 125", "125"), Room(2, "Studio", null), Room(3, "Den", null, RoomKind.Classroom, Lincoln.Rivera) };
        var finder = new RoomFinder(rooms, new Dictionary<ClassId, RoomId> { [new ClassId(7)] = new(2) });
        Assert.Equal(new RoomId(2), finder.Of(FakeRoster.Class(7, "125", Lincoln.Rivera)));
        Assert.Equal(new RoomId(1), finder.Of(FakeRoster.Class(8, "125", Lincoln.Rivera)));
        Assert.Equal(new RoomId(3), finder.Of(FakeRoster.Class(9, null, Lincoln.Rivera)));
        Assert.Equal(new RoomId(3), finder.Of(FakeRoster.Class(10, "Annex 9", Lincoln.Rivera)));
    }

    [Fact]
    public void A_room_that_was_set_and_is_gone_gives_the_question_back_to_the_roster() =>
        Assert.Equal(new RoomId(1), new RoomFinder([Room(1, "Room 125", "125")], new Dictionary<ClassId, RoomId> { [new ClassId(7)] = new(99) }).Of(FakeRoster.Class(7, "125")));

    [Fact]
    public void A_teacher_with_two_classrooms_or_only_an_office_says_nothing()
    {
        var finder = Finder(
            Room(1, "Room 1", null, RoomKind.Classroom, Lincoln.Rivera),
            Room(2, "Room 2", null, RoomKind.Classroom, Lincoln.Rivera),
            Room(3, "Office", null, RoomKind.Office, Lincoln.Osei));
        Assert.Null(finder.Of(FakeRoster.Class(1, null, Lincoln.Rivera)));
        Assert.Null(finder.Of(FakeRoster.Class(2, null, Lincoln.Osei)));
        Assert.Null(finder.Of(FakeRoster.Class(3, null)));
    }

    private static RoomFinder Finder(params RoomFacts[] rooms) => new(rooms, new Dictionary<ClassId, RoomId>());

    private static RoomFacts Room(long id, string name, string? number, RoomKind kind = RoomKind.Classroom, params PersonFacts[] staff) =>
        new(new RoomId(id), Lincoln.High.Id, name, number, kind, "door-open", null, ApprovalRule.RoomStaff, null, 10, TripKind.Either, null, [.. staff.Select(person => person.Id)]);
}
