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
        RoomSettings.Usual(RoomKind.Office, "Principal") with { Approval = ApprovalRule.StaffOnly, ScheduledApproval = ApprovalRule.StaffOnly },
        RoomSettings.Usual(RoomKind.Office, "Student records"),
        RoomSettings.Usual(RoomKind.Counselor, "College center") with { Approval = ApprovalRule.RoomStaff },
        RoomSettings.Usual(RoomKind.Locker, "Lockers 2F"),
        RoomSettings.Usual(RoomKind.Other, "Auditorium") with { Icon = "music", Trip = TripKind.Either },
        RoomSettings.Usual(RoomKind.Other, "Art studio") with { Icon = "palette", Capacity = 6 },
        RoomSettings.Usual(RoomKind.Other, "Science prep room") with { Icon = "microscope", Capacity = 2 },
        RoomSettings.Usual(RoomKind.Other, "Copy room") with { Icon = "printer", Capacity = 2, TimeLimit = 6 },
        RoomSettings.Usual(RoomKind.Other, "Courtyard") with { Icon = "trees", Capacity = 10 },
        RoomSettings.Usual(RoomKind.Other, "Writing center") with { Icon = "pencil", Capacity = 8, TimeLimit = 20 },
        RoomSettings.Usual(RoomKind.Other, "Student store") with { Icon = "briefcase", Capacity = 4, Audience = new RoomAudience(["11", "12"], [], []) },
    ];

    /// <summary>Where the places are; classrooms are on the floor that their number begins with.</summary>
    public static IReadOnlyDictionary<string, string> Areas { get; } = new Dictionary<string, string>
    {
        ["Restroom 1F"] = FirstFloor,
        ["Restroom 1F North"] = FirstFloor,
        ["Water fountain"] = FirstFloor,
        ["Nurse"] = FirstFloor,
        ["Main office"] = FirstFloor,
        ["Attendance office"] = FirstFloor,
        ["Principal"] = FirstFloor,
        ["Student records"] = FirstFloor,
        ["Library"] = FirstFloor,
        ["Cafeteria"] = FirstFloor,
        ["Lockers"] = FirstFloor,
        ["Restroom 2F"] = SecondFloor,
        ["Restroom 2F North"] = SecondFloor,
        ["Water fountain 2F"] = SecondFloor,
        ["Lockers 2F"] = SecondFloor,
        ["Counseling"] = SecondFloor,
        ["College center"] = SecondFloor,
        ["Gym"] = GymWing,
        ["Restroom Gym"] = GymWing,
        ["Auditorium"] = GymWing,
    };

    /// <summary>What the school set otherwise than is usual.</summary>
    public static RoomSettings AsSet(RoomSettings room) => room switch
    {
        { Kind: RoomKind.Classroom } => room with { MostOut = 2, Area = FloorOf(room.Number) },
        { Kind: RoomKind.Library } => room with { Area = Areas.GetValueOrDefault(room.Name), EndCheck = EndCheck.RoomCode, Hours = new RoomHours([], [new ClockRange(new TimeOnly(7, 30), new TimeOnly(16, 0))]) },
        _ => room with { Area = Areas.GetValueOrDefault(room.Name) },
    };

    private const string FirstFloor = "1st floor";
    private const string SecondFloor = "2nd floor";
    private const string GymWing = "Gym wing";

    private static string? FloorOf(string? number) => number?[0] switch
    {
        '1' => FirstFloor,
        '2' => SecondFloor,
        '3' => "3rd floor",
        _ => null,
    };

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
