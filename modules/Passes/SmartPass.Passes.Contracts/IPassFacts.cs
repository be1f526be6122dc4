using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Contracts;

/// <summary>Passes as they are now, for those who tell people of them.</summary>
public interface IPassFacts
{
    /// <summary>The passes of these ids; an unknown id is absent.</summary>
    Task<IReadOnlyDictionary<PassId, PassFacts>> Of(IReadOnlyCollection<PassId> ids, CancellationToken stop = default);
}

/// <summary>A pass as it is now.</summary>
/// <param name="Id">The pass.</param>
/// <param name="School">Its school.</param>
/// <param name="Student">Whose pass.</param>
/// <param name="From">Room left; <c>default</c> while nobody has said where the student will be.</param>
/// <param name="To">Room gone to.</param>
/// <param name="Route">How it was made.</param>
/// <param name="Urgent">Whether it is urgent.</param>
/// <param name="MadeBy">The student who asked or the member of staff who made it.</param>
/// <param name="AskedOf">Staff who are asked.</param>
/// <param name="PlannedAt">Instant it is planned to start; null for one that was for at once.</param>
/// <param name="DueAt">Instant its time is over; null before it started.</param>
/// <param name="IsOver">Whether it is denied, withdrawn, lapsed, declined or ended.</param>
public sealed record PassFacts(
    PassId Id, SchoolId School, PersonId Student, RoomId From, RoomId To, PassRoute Route, bool Urgent, PersonId MadeBy, IReadOnlyList<PersonId> AskedOf,
    DateTimeOffset? PlannedAt, DateTimeOffset? DueAt, bool IsOver)
{
    /// <summary>Whether staff were asked and nobody has answered.</summary>
    public bool Unanswered { get; init; }

    /// <summary>Whether it is urgent and a rule with the generic message stood against it when that was said: an adult has to go along. Nothing of it is shown to the student.</summary>
    public bool NeedsEscort { get; init; }

    /// <summary>Staff who watch the student: whoever teaches the class that misses them or hosts what they are due in, whatever room they leave, and those assigned to that room.</summary>
    public IReadOnlyList<PersonId> Watching { get; init; } = [];

    /// <summary>The teacher and the office of an urgent pass, who hear of it at once (product.md, section 3): those who watch, staff of the room it leads to, of the offices, and whoever may answer any request. Empty while it is not urgent.</summary>
    public IReadOnlyList<PersonId> Alarmed { get; init; } = [];
}
