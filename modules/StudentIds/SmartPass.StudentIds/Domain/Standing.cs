namespace SmartPass.StudentIds.Domain;

/// <summary>Whether a student whose ID was scanned may be where they are.</summary>
internal enum Standing
{
    /// <summary>Their pass ended with this scan: they are back, or have arrived.</summary>
    Ended,

    /// <summary>Out on a pass, in time.</summary>
    OnPass,

    /// <summary>Out on a pass whose time is over.</summary>
    Overtime,

    /// <summary>At the door of the room where they should be.</summary>
    Belongs,

    /// <summary>Without a pass while they should be somewhere else.</summary>
    NoPass,

    /// <summary>Without a pass, and nowhere to be.</summary>
    Free,
}
