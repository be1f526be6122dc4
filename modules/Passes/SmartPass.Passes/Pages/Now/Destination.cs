using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>A place a student may go to, as a button.</summary>
/// <param name="Room">The place.</param>
/// <param name="Note">What tapping it means: "2 places free", "Ask Ana Rivera", "Closed: flooded".</param>
/// <param name="NoteIcon">Icon beside the note, if any.</param>
/// <param name="Open">Whether a pass to it can start now.</param>
internal sealed record Destination(RoomFacts Room, string Note, string? NoteIcon, bool Open)
{
    /// <summary>Most minutes for this student.</summary>
    public int Minutes { get; init; }

    /// <summary>Students only plan ahead for it.</summary>
    public bool OnlyLater => Room.Approval == ApprovalRule.StaffOnly;

    /// <summary>Whether students may plan for it at all.</summary>
    public bool MayPlan => Room.ScheduledApproval != ApprovalRule.StaffOnly;

    /// <summary>A later time is asked of its staff, as an appointment.</summary>
    public bool ByAppointment => Room.ScheduledApproval == ApprovalRule.RoomStaff;
}
