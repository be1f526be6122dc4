using SmartPass.Kernel;

namespace SmartPass.Passes.Contracts;

/// <summary>One rule of whether a pass may start (product.md, section 3). All rules are judged at every start, whatever the others say; the first refusal in the written order counts.</summary>
public interface IStartRule
{
    /// <summary>Its place in the written order; each place has exactly one rule.</summary>
    StartRule Rule { get; }

    /// <summary>Judges one attempt. Pure: no clock, no database, no effect.</summary>
    StartVerdict Judge(StartAttempt attempt);

    /// <summary>Whether someone of the staff may tell this rule's refusal from the others that read <see cref="StartVerdict.Generic"/>. Who may not tell one apart may tell none: all of them read alike.</summary>
    bool MayTellApart(Actor by) => true;

    /// <summary>The topic that goes stale when this rule may judge otherwise for what its own module changed; null where it judges by the attempt alone. Whoever waits at that school is then looked at again.</summary>
    string? ChangesWith(SchoolId school) => null;
}

/// <summary>The rules by name; their order, and who may let a student go against each, is the table in Passes. Their numbers stand in the history and stay.</summary>
public enum StartRule
{
    /// <summary>The student already has a pass.</summary>
    AlreadyOut,

    /// <summary>Passes are paused in the whole school: an emergency, an assembly.</summary>
    PassesPaused,

    /// <summary>The first or last minutes of a period, or a named time without passes.</summary>
    NoPassWindow,

    /// <summary>The student is due in a place of another module, such as a Flex session, that begins before the pass would be over (product.md, section 5).</summary>
    DueElsewhere = 9,

    /// <summary>The destination is closed, not open now, not for this student, or only its staff send students there.</summary>
    RoomClosed = 3,

    /// <summary>The student has had as many passes as they may today or this week.</summary>
    LimitReached,

    /// <summary>The student's last pass ended a short while ago.</summary>
    PauseBetween,

    /// <summary>Someone is out whom the student must not meet (product.md, section 4).</summary>
    EncounterPrevention = 8,

    /// <summary>As many students as may be are out in the whole school.</summary>
    HallwayFull = 6,

    /// <summary>As many students as its capacity are on their way to the destination, or as many as may be are out of the origin.</summary>
    RoomFull,
}
