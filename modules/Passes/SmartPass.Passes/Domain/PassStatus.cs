namespace SmartPass.Passes.Domain;

internal enum PassStatus
{
    /// <summary>Waits for staff to answer.</summary>
    Requested,

    /// <summary>Is to start at a later time.</summary>
    Scheduled,

    /// <summary>Its time has come, and a rule does not let it start yet.</summary>
    Held,

    /// <summary>Waits for a place.</summary>
    InLine,

    /// <summary>A place is kept for a moment while the student decides.</summary>
    Offered,

    Active,
    Ended,
    Denied,
    Declined,
    Withdrawn,
    Lapsed,
}
