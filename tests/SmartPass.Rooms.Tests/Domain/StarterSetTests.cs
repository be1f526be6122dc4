using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Tests.Domain;

public sealed class StarterSetTests
{
    [Fact]
    public void Every_room_of_it_is_one_that_a_form_would_take()
    {
        Assert.All(StarterSet.Rooms, settings => Assert.IsType<RoomReading.Read>(WrittenRoom.Of(settings).Read()));
        Assert.Equal(StarterSet.Rooms.Count, StarterSet.Rooms.Select(settings => RoomName.Key(settings.Name)).Distinct().Count());
    }

    [Fact]
    public void It_has_a_place_of_every_kind_but_classrooms() =>
        Assert.Equal(Enum.GetValues<RoomKind>().Where(kind => kind != RoomKind.Classroom).Order(), StarterSet.Rooms.Select(settings => settings.Kind).Distinct().Order());

    [Fact]
    public void Restrooms_water_and_lockers_count_toward_the_limit_and_places_of_people_do_not() =>
        Assert.All(StarterSet.Rooms.Where(settings => settings.Kind != RoomKind.Other), settings =>
            Assert.Equal(settings.Kind is RoomKind.Restroom or RoomKind.Water or RoomKind.Locker, settings.CountsTowardLimit));

    [Fact]
    public void Restrooms_hold_four_for_five_minutes_and_ask_nobody()
    {
        var restroom = StarterSet.Rooms.First(settings => settings.Kind == RoomKind.Restroom);
        Assert.Equal((ApprovalRule.SelfCheckout, 4, 5, TripKind.RoundTrip), (restroom.Approval, restroom.Capacity, restroom.TimeLimit, restroom.Trip));
    }
}
