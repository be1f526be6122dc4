using SmartPass.Kernel;

namespace SmartPass.Rooms.Contracts;

/// <summary>A room as other modules decide by it and show it.</summary>
/// <param name="Id">The room.</param>
/// <param name="School">Its school.</param>
/// <param name="Name">Name, unique in the school: "Restroom 2F", "Room 214".</param>
/// <param name="Number">Number on the door; null where it has none.</param>
/// <param name="Kind">Kind of place.</param>
/// <param name="Icon">Name in the icon sprite.</param>
/// <param name="Hue">Colour, one of twelve hues in degrees, painted by the CSS class <c>hue-N</c>; null: that of its kind.</param>
/// <param name="Approval">Who lets a student go there now.</param>
/// <param name="Capacity">Most students with an active pass to it; null for no limit.</param>
/// <param name="TimeLimit">Minutes a pass to it lasts, at least 1.</param>
/// <param name="Trip">Round trip, one way, or either.</param>
/// <param name="Closed">Why it is closed now ("flooded"); null while it is open. A room with a time to open again is open from that instant on; a retired room is always closed.</param>
/// <param name="Staff">Assigned staff.</param>
public sealed record RoomFacts(
    RoomId Id,
    SchoolId School,
    string Name,
    string? Number,
    RoomKind Kind,
    string Icon,
    int? Hue,
    ApprovalRule Approval,
    int? Capacity,
    int TimeLimit,
    TripKind Trip,
    string? Closed,
    IReadOnlyList<PersonId> Staff)
{
    /// <summary>Who lets a student go there at a later time, where the pass is planned.</summary>
    public ApprovalRule ScheduledApproval { get; init; } = ApprovalRule.RoomStaff;

    /// <summary>Most students who may be out from it at once, on passes it is the origin of; null for no limit.</summary>
    public int? MostOut { get; init; }

    /// <summary>Whether passes to it count toward the daily and weekly limit.</summary>
    public bool CountsTowardLimit { get; init; } = true;

    /// <summary>What a student shows when a pass ends there.</summary>
    public EndCheck EndCheck { get; init; } = EndCheck.None;

    /// <summary>When students may start a pass to it.</summary>
    public RoomHours Hours { get; init; } = RoomHours.Always;

    /// <summary>Whom it is for.</summary>
    public RoomAudience Audience { get; init; } = RoomAudience.Everyone;

    /// <summary>Floor, wing or building, as the school calls it: rooms of one area are near each other. Null where nobody said.</summary>
    public string? Area { get; init; }

    /// <summary>Who lets a student go there: now, or later where the pass is planned.</summary>
    public ApprovalRule ApprovalFor(bool later) => later ? ScheduledApproval : Approval;

    /// <summary>CSS class of its kind.</summary>
    public string KindClass => Kind.ToString().ToLowerInvariant();
}
