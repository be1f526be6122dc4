using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>What is usual for a kind of place: proposed for a new room and filled in where a CSV file says nothing.</summary>
internal sealed record KindDefaults(string Icon, ApprovalRule Approval, ApprovalRule ScheduledApproval, int? Capacity, int TimeLimit, TripKind Trip, bool CountsTowardLimit)
{
    public static KindDefaults Of(RoomKind kind) => kind switch
    {
        RoomKind.Classroom => new("door-open", ApprovalRule.RoomStaff, ApprovalRule.RoomStaff, null, 10, TripKind.Either, false),
        RoomKind.Restroom => new("toilet", ApprovalRule.SelfCheckout, ApprovalRule.CurrentTeacher, 4, 5, TripKind.RoundTrip, true),
        RoomKind.Water => new("droplets", ApprovalRule.SelfCheckout, ApprovalRule.CurrentTeacher, 2, 3, TripKind.RoundTrip, true),
        RoomKind.Nurse => new("heart-pulse", ApprovalRule.CurrentTeacher, ApprovalRule.RoomStaff, null, 15, TripKind.RoundTrip, false),
        RoomKind.Office => new("building-2", ApprovalRule.CurrentTeacher, ApprovalRule.RoomStaff, null, 10, TripKind.RoundTrip, false),
        RoomKind.Counselor => new("message-circle", ApprovalRule.CurrentTeacher, ApprovalRule.RoomStaff, null, 20, TripKind.RoundTrip, false),
        RoomKind.Library => new("library", ApprovalRule.CurrentTeacher, ApprovalRule.RoomStaff, 30, 30, TripKind.Either, false),
        RoomKind.Locker => new("backpack", ApprovalRule.SelfCheckout, ApprovalRule.CurrentTeacher, 6, 5, TripKind.RoundTrip, true),
        _ => new("map-pin", ApprovalRule.CurrentTeacher, ApprovalRule.RoomStaff, null, 10, TripKind.RoundTrip, true),
    };
}
