using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>The settings in plain words, the same on every page and in the CSV file.</summary>
internal static class RoomWords
{
    /// <summary>The kinds as lists show them: where students go most first, the many classrooms last.</summary>
    public static IReadOnlyList<RoomKind> KindsInOrder { get; } =
        [RoomKind.Restroom, RoomKind.Water, RoomKind.Nurse, RoomKind.Office, RoomKind.Counselor, RoomKind.Library, RoomKind.Locker, RoomKind.Other, RoomKind.Classroom];

    public static string InWords(this RoomKind kind) => kind switch
    {
        RoomKind.Classroom => "Classroom",
        RoomKind.Restroom => "Restroom",
        RoomKind.Water => "Water",
        RoomKind.Nurse => "Nurse",
        RoomKind.Office => "Office",
        RoomKind.Counselor => "Counselor",
        RoomKind.Library => "Library",
        RoomKind.Locker => "Locker",
        _ => "Other",
    };

    /// <summary>Heading over the rooms of a kind.</summary>
    public static string Plural(this RoomKind kind) => kind switch
    {
        RoomKind.Classroom => "Classrooms",
        RoomKind.Restroom => "Restrooms",
        RoomKind.Water => "Water fountains",
        RoomKind.Nurse => "Nurse",
        RoomKind.Office => "Offices",
        RoomKind.Counselor => "Counselors",
        RoomKind.Library => "Library",
        RoomKind.Locker => "Lockers",
        _ => "Other places",
    };

    public static string InWords(this ApprovalRule rule) => rule switch
    {
        ApprovalRule.SelfCheckout => "Self-checkout",
        ApprovalRule.AnyTeacher => "Any teacher",
        ApprovalRule.RoomStaff => "Room staff",
        ApprovalRule.CurrentTeacher => "Current teacher",
        _ => "Staff only",
    };

    /// <summary>What the rule means for a student, for the form.</summary>
    public static string Effect(this ApprovalRule rule) => rule switch
    {
        ApprovalRule.SelfCheckout => "Students start the pass themselves; nobody is asked.",
        ApprovalRule.AnyTeacher => "The student's current teacher is asked; any teacher may say yes.",
        ApprovalRule.RoomStaff => "The staff assigned to this room are asked.",
        ApprovalRule.CurrentTeacher => "The teacher of the class the student is in is asked.",
        _ => "Students cannot pick this room; staff send them.",
    };

    public static string InWords(this TripKind trip) => trip switch
    {
        TripKind.RoundTrip => "Round trip",
        TripKind.OneWay => "One way",
        _ => "Either",
    };

    public static string Effect(this TripKind trip) => trip switch
    {
        TripKind.RoundTrip => "There and back; the pass ends when the student is back.",
        TripKind.OneWay => "The pass ends when the student arrives.",
        _ => "The student says which.",
    };

    public static string InWords(this EndCheck check) => check switch
    {
        EndCheck.None => "Nothing",
        EndCheck.RoomCode => "Room code",
        _ => "Staff PIN",
    };

    public static string Effect(this EndCheck check) => check switch
    {
        EndCheck.None => "One tap ends the pass.",
        EndCheck.RoomCode => "The student types the six digits on the room's screen; they change every 30 seconds.",
        _ => "A member of its staff types their PIN on the student's screen.",
    };

    public static string YesOrNo(bool value) => value ? "Yes" : "No";
}
