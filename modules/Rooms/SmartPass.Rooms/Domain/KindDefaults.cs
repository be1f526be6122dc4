using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>What is usual for a kind of place: proposed for a new room and filled in where a CSV file says nothing.</summary>
internal sealed record KindDefaults(string Icon, ApprovalRule Approval, int? Capacity, int TimeLimit, TripKind Trip)
{
    public static KindDefaults Of(RoomKind kind) => kind switch
    {
        RoomKind.Classroom => new("door-open", ApprovalRule.RoomStaff, null, 10, TripKind.Either),
        RoomKind.Restroom => new("toilet", ApprovalRule.SelfCheckout, 4, 5, TripKind.RoundTrip),
        RoomKind.Water => new("droplets", ApprovalRule.SelfCheckout, 2, 3, TripKind.RoundTrip),
        RoomKind.Nurse => new("heart-pulse", ApprovalRule.CurrentTeacher, null, 15, TripKind.RoundTrip),
        RoomKind.Office => new("building-2", ApprovalRule.CurrentTeacher, null, 10, TripKind.RoundTrip),
        RoomKind.Counselor => new("message-circle", ApprovalRule.CurrentTeacher, null, 20, TripKind.RoundTrip),
        RoomKind.Library => new("library", ApprovalRule.CurrentTeacher, 30, 30, TripKind.Either),
        RoomKind.Locker => new("backpack", ApprovalRule.SelfCheckout, 6, 5, TripKind.RoundTrip),
        _ => new("map-pin", ApprovalRule.CurrentTeacher, null, 10, TripKind.RoundTrip),
    };
}
