using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Domain;

public sealed class RosterRoomsTests
{
    [Fact]
    public void Each_location_becomes_one_classroom_with_the_teachers_of_its_classes()
    {
        var planned = RosterRooms.Plan([FakeRoster.Class(1, "Rm 125", Lincoln.Rivera), FakeRoster.Class(2, "125", Lincoln.Osei), FakeRoster.Class(3, "room 125", Lincoln.Rivera)], []);
        var room = Assert.Single(planned);
        Assert.Equal(("Room 125", "125", RoomKind.Classroom, ApprovalRule.RoomStaff, 10), (room.Settings.Name, room.Settings.Number, room.Settings.Kind, room.Settings.Approval, room.Settings.TimeLimit));
        Assert.Equal([Lincoln.Rivera.Id, Lincoln.Osei.Id], room.Staff);
    }

    [Theory]
    [InlineData("B-125", "Room B-125", "B-125")]
    [InlineData("Rm. 12a", "Room 12a", "12a")]
    [InlineData("Rm125", "Room 125", "125")]
    [InlineData("Gym 2", "Gym 2", null)]
    [InlineData("Main Gym", "Main Gym", null)]
    [InlineData("Room Eiffel", "Room Eiffel", null)]
    public void A_classroom_is_called_as_its_door_says(string location, string name, string? number)
    {
        var settings = Assert.Single(RosterRooms.Plan([FakeRoster.Class(1, location)], [])).Settings;
        Assert.Equal((name, number), (settings.Name, settings.Number));
    }

    [Fact]
    public void A_teacher_whose_classes_have_no_location_gets_one_room()
    {
        var planned = RosterRooms.Plan([FakeRoster.Class(1, null, Lincoln.Rivera), FakeRoster.Class(2, " ", Lincoln.Rivera), FakeRoster.Class(3, null)], []);
        Assert.Equal("Ana Rivera's room", Assert.Single(planned).Settings.Name);
    }

    [Fact]
    public void A_teacher_who_has_a_classroom_already_gets_no_second()
    {
        Assert.Single(RosterRooms.Plan([FakeRoster.Class(1, null, Lincoln.Rivera), FakeRoster.Class(2, "125", Lincoln.Rivera)], []));
    }

    [Fact]
    public void Two_teachers_of_one_name_get_rooms_of_different_names()
    {
        var namesake = Lincoln.Staff(299, "Ana", "Rivera");
        var planned = RosterRooms.Plan([FakeRoster.Class(1, null, Lincoln.Rivera), FakeRoster.Class(2, null, namesake)], []);
        Assert.Equal(["Ana Rivera's room", "Ana Rivera's room 2"], planned.Select(room => room.Settings.Name));
    }

    [Fact]
    public void Names_of_any_length_fit()
    {
        var longNamed = Lincoln.Staff(298, new string('a', 80), new string('b', 80));
        foreach (var room in RosterRooms.Plan([FakeRoster.Class(1, null, longNamed), FakeRoster.Class(2, new string('x', 300))], []))
        {
            Assert.IsType<RoomReading.Read>(WrittenRoom.Of(room.Settings).Read());
        }
    }
}
