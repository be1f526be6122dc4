namespace SmartPass.EncounterPrevention.Domain;

/// <summary>By what way a start or a seat was tried, as one looks for it in the log.</summary>
internal enum Way
{
    SelfCheckout,

    /// <summary>A student asked, or staff answered.</summary>
    Approval,

    /// <summary>Staff answered on the student's screen.</summary>
    Pin,

    Kiosk,

    /// <summary>Staff made or wrote it.</summary>
    Staff,

    /// <summary>Scheduled, or an appointment.</summary>
    Planned,

    /// <summary>Out already, to another place.</summary>
    UnderWay,

    /// <summary>In line or held, and passed by in silence.</summary>
    Waiting,

    /// <summary>A seat in a Flex activity.</summary>
    Flex,
}
