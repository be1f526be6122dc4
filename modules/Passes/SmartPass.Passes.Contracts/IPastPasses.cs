using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Contracts;

/// <summary>Passes that are over, for those who look at what a school's passes were like.</summary>
public interface IPastPasses
{
    /// <summary>The stays out of class of all students of a school, in order of their start: one for each place of a trip. Left out are passes whose end was not recorded, since nobody knows how long they lasted, and those of students who had already arrived.</summary>
    /// <param name="school">The school.</param>
    /// <param name="from">Instant; passes that started then or later.</param>
    /// <param name="until">Instant; passes that started before it and have ended.</param>
    /// <param name="stop">Stops reading.</param>
    Task<IReadOnlyList<PastStay>> Between(SchoolId school, DateTimeOffset from, DateTimeOffset until, CancellationToken stop = default);
}

/// <summary>A student was out to a place.</summary>
/// <param name="Student">Who.</param>
/// <param name="To">Where they went.</param>
/// <param name="From">Instant (UTC) they left for it.</param>
/// <param name="Until">Instant (UTC) they were back, or went on to the next place.</param>
/// <param name="Route">How the pass was made.</param>
/// <param name="MadeForStudent">Whether somebody else made it, and not the student.</param>
public sealed record PastStay(PersonId Student, RoomId To, DateTimeOffset From, DateTimeOffset Until, PassRoute Route, bool MadeForStudent);
