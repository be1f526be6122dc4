namespace SmartPass.Rooms.Contracts;

/// <summary>Who lets a student go to a room (product.md, section 2).</summary>
public enum ApprovalRule
{
    /// <summary>The student starts the pass; nobody is asked.</summary>
    SelfCheckout,

    /// <summary>Any teacher may say yes; the student's current teacher is asked.</summary>
    AnyTeacher,

    /// <summary>The destination's assigned staff are asked.</summary>
    RoomStaff,

    /// <summary>The teacher of the class the student is in is asked.</summary>
    CurrentTeacher,

    /// <summary>Students cannot pick this room; staff send them.</summary>
    StaffOnly,
}
