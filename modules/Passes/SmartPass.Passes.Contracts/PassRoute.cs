namespace SmartPass.Passes.Contracts;

/// <summary>The way by which a pass was made. Every way is decided by the same rules.</summary>
public enum PassRoute
{
    /// <summary>The student started it without asking.</summary>
    SelfCheckout,

    /// <summary>The student asked and staff said yes on a screen of their own.</summary>
    Approval,

    /// <summary>Staff made it for one student.</summary>
    Staff,

    /// <summary>Staff made it for several students at once.</summary>
    Bulk,

    /// <summary>The student made it at a kiosk.</summary>
    Kiosk,

    /// <summary>The student asked and staff said yes with a PIN on the student's screen.</summary>
    Pin,

    /// <summary>It was planned for a later time.</summary>
    Scheduled,

    /// <summary>Staff invited the student for a time, or the student asked to be.</summary>
    Appointment,

    /// <summary>One of a series of appointments.</summary>
    Recurring,

    /// <summary>Staff at the destination wrote it for a student who had arrived without one.</summary>
    Arrived,
}
