using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>The rooms a new school starts from (product.md, section 2).</summary>
internal static class StarterSet
{
    public static IReadOnlyList<RoomSettings> Rooms { get; } =
    [
        RoomSettings.Usual(RoomKind.Restroom, "Restroom 1F"),
        RoomSettings.Usual(RoomKind.Restroom, "Restroom 2F"),
        RoomSettings.Usual(RoomKind.Water, "Water fountain"),
        RoomSettings.Usual(RoomKind.Nurse, "Nurse"),
        RoomSettings.Usual(RoomKind.Office, "Main office"),
        RoomSettings.Usual(RoomKind.Office, "Attendance office") with { Icon = "calendar-days", Trip = TripKind.Either },
        RoomSettings.Usual(RoomKind.Counselor, "Counseling"),
        RoomSettings.Usual(RoomKind.Library, "Library"),
        RoomSettings.Usual(RoomKind.Locker, "Lockers"),
        RoomSettings.Usual(RoomKind.Other, "Gym") with { Icon = "dumbbell", Trip = TripKind.Either },
        RoomSettings.Usual(RoomKind.Other, "Cafeteria") with { Icon = "utensils", Capacity = 20 },
        RoomSettings.Usual(RoomKind.Other, "Technology help desk") with { Icon = "laptop", Capacity = 4, TimeLimit = 15 },
    ];
}
