using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>Passes that staff make for one student or many.</summary>
/// <param name="Students">For whom.</param>
/// <param name="To">Where to.</param>
/// <param name="Ticket">The form's own mark; with the student it marks one pass.</param>
internal sealed record Order(IReadOnlyCollection<PersonId> Students, RoomId To, string Ticket)
{
    /// <summary>Minutes; null for the room's time limit.</summary>
    public int? Minutes { get; init; }

    public bool OneWay { get; init; }

    public string? Message { get; init; }

    /// <summary>Where they leave from, where staff say so; null for where the timetable has each.</summary>
    public RoomId? From { get; init; }

    /// <summary>Places to go on to after the first.</summary>
    public IReadOnlyList<RoomId> Then { get; init; } = [];

    /// <summary>When they start; null for at once. With a period it tells the day, and each student starts by their own bells.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The period they start with, where the time was said so.</summary>
    public string? Period { get; init; }

    /// <summary>Staff invite the student rather than send them.</summary>
    public bool Appointment { get; init; }

    public bool Declinable { get; init; }

    /// <summary>The students are at the destination already.</summary>
    public bool Arrived { get; init; }

    /// <summary>The pass that its student is out on and that is ended for this one, where whoever makes it may end it and it comes to something.</summary>
    public PassId? InsteadOf { get; init; }

    /// <summary>Rules to set aside, as far as whoever makes them may.</summary>
    public IReadOnlyCollection<StartRule> Overrides { get; init; } = [];

    /// <summary>Why they are set aside, where a rule asks for it.</summary>
    public string? Reason { get; init; }
}

/// <summary>What came of an order for one student.</summary>
internal abstract record MadeOutcome(PersonId Student)
{
    internal sealed record Started(PersonId Student, PassId Pass) : MadeOutcome(Student);

    internal sealed record InLine(PersonId Student, PassId Pass) : MadeOutcome(Student);

    /// <summary>It starts by itself as soon as it may.</summary>
    /// <param name="Student">Who.</param>
    /// <param name="Pass">The pass.</param>
    /// <param name="Because">What keeps it, as whoever ordered it may know.</param>
    internal sealed record Held(PersonId Student, PassId Pass, string? Because = null) : MadeOutcome(Student);

    internal sealed record Planned(PersonId Student, PassId Pass, DateTimeOffset At) : MadeOutcome(Student);

    /// <summary>No, why, and what whoever ordered it may set aside.</summary>
    internal sealed record Refused(PersonId Student, string Because, IReadOnlyList<StartRule> MayOverride) : MadeOutcome(Student)
    {
        /// <summary>The rule whose refusal counts; null where it did not come to the rules.</summary>
        public StartRule? Rule { get; init; }

        /// <summary>The pass the student has, where whoever ordered this one may end it.</summary>
        public PassId? InTheWay { get; init; }
    }
}
