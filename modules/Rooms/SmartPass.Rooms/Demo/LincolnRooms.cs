using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Demo;

/// <summary>The places of Lincoln High besides its classrooms and the starter set.</summary>
internal static class LincolnRooms
{
    public static IReadOnlyList<RoomSettings> Others { get; } =
    [
        RoomSettings.Usual(RoomKind.Restroom, "Restroom 1F North"),
        RoomSettings.Usual(RoomKind.Restroom, "Restroom 2F North"),
        RoomSettings.Usual(RoomKind.Restroom, "Restroom Gym"),
        RoomSettings.Usual(RoomKind.Water, "Water fountain 2F"),
        RoomSettings.Usual(RoomKind.Office, "Principal") with { Approval = ApprovalRule.StaffOnly },
        RoomSettings.Usual(RoomKind.Office, "Student records"),
        RoomSettings.Usual(RoomKind.Counselor, "College center") with { Approval = ApprovalRule.RoomStaff },
        RoomSettings.Usual(RoomKind.Locker, "Lockers 2F"),
        RoomSettings.Usual(RoomKind.Other, "Auditorium") with { Icon = "music", Trip = TripKind.Either },
        RoomSettings.Usual(RoomKind.Other, "Art studio") with { Icon = "palette", Capacity = 6 },
        RoomSettings.Usual(RoomKind.Other, "Science prep room") with { Icon = "microscope", Capacity = 2 },
        RoomSettings.Usual(RoomKind.Other, "Copy room") with { Icon = "printer", Capacity = 2, TimeLimit = 6 },
        RoomSettings.Usual(RoomKind.Other, "Courtyard") with { Icon = "trees", Capacity = 10 },
        RoomSettings.Usual(RoomKind.Other, "Writing center") with { Icon = "pencil", Capacity = 8, TimeLimit = 20 },
        RoomSettings.Usual(RoomKind.Other, "Student store") with { Icon = "briefcase", Capacity = 4 },
    ];

    /// <summary>User names of those who watch a place that is no classroom.</summary>
    public static IReadOnlyDictionary<string, string> Watchers { get; } = new Dictionary<string, string>
    {
        ["Counseling"] = "kwame.osei",
        ["College center"] = "kwame.osei",
        ["Principal"] = "dana.park",
        ["Main office"] = "dana.park",
    };

    public const string BeingCleaned = "Restroom 2F North";
}
