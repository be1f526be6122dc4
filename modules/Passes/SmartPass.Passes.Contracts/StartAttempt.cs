using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Contracts;

/// <summary>All that a rule may look at when a pass is about to start. Rules are pure over it and their own data held ready in memory: the write gate is held while they judge.</summary>
/// <param name="Student">Whose pass it is.</param>
/// <param name="From">Room they would leave.</param>
/// <param name="To">Room they would go to.</param>
/// <param name="Route">The way it is made.</param>
/// <param name="By">Who starts it: the student, staff, or the system at its time.</param>
/// <param name="Hall">Who is out, with the instant of the decision.</param>
public sealed record StartAttempt(PersonId Student, RoomFacts From, RoomFacts To, PassRoute Route, Actor By, Hall Hall)
{
    /// <summary>What the school and the student bring to it.</summary>
    public Circumstances Circumstances { get; init; } = Circumstances.None;

    /// <summary>Staff who may send students there have said yes to it before.</summary>
    public bool Granted { get; init; }

    /// <summary>It was planned for its time: the room's rule for scheduled passes holds, not the one for passes of now.</summary>
    public bool Planned { get; init; }

    /// <summary>The student has a pass at another school of the district.</summary>
    public bool OutElsewhere { get; init; }

    /// <summary>The pass is under way and goes on to another place: what counts starts and pauses does not apply again.</summary>
    public bool UnderWay { get; init; }
}
