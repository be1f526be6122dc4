namespace SmartPass.Telling.Domain;

/// <summary>What people are told of, as they choose among it. In the order of the page.</summary>
internal enum NoticeKind
{
    /// <summary>A student asks, and one is among those who may answer.</summary>
    Request,

    /// <summary>An urgent request.</summary>
    Urgent,

    /// <summary>What became of one's own request.</summary>
    Answer,

    /// <summary>A place in line is offered.</summary>
    Offer,

    /// <summary>An appointment was made, changed, taken back or declined.</summary>
    Appointment,

    /// <summary>A planned pass is about to start, or just did.</summary>
    StartsSoon,

    /// <summary>A planned pass that one made could not start in its time.</summary>
    NotStarted,

    /// <summary>One was moved in Flex by others or by the cut-off, or an activity is called off.</summary>
    Flex,

    /// <summary>One minute is left; told by the clock of one's own screen.</summary>
    MinuteLeft,

    /// <summary>The time of a pass is over.</summary>
    Overtime,

    /// <summary>A pass ended by itself.</summary>
    NotRecorded,

    /// <summary>A student was reported.</summary>
    Report,

    /// <summary>An encounter was prevented or overridden, or members of a group are out at the same time.</summary>
    Encounter,

    /// <summary>Figures at the end of the day, by email.</summary>
    Summary,

    /// <summary>What encounter prevention did on the day, by email at its end.</summary>
    EncounterSummary,
}
