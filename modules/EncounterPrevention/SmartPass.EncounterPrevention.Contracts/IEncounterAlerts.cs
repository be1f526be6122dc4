using SmartPass.Kernel;
using SmartPass.Passes.Contracts;

namespace SmartPass.EncounterPrevention.Contracts;

/// <summary>What those who hold <see cref="EncounterPermissions.BeAlerted"/> are to be told, for a follower that keeps a cursor.</summary>
public interface IEncounterAlerts
{
    /// <summary>Alerts after a cursor, of all schools, in order; 0 reads from the beginning.</summary>
    Task<IReadOnlyList<EncounterAlert>> After(long cursor, int most, CancellationToken stop = default);

    /// <summary>The figures of one day of a school, by its clock.</summary>
    Task<EncounterDay> On(SchoolId school, DateOnly date, CancellationToken stop = default);
}

/// <summary>One alert. It says that something happened and not between whom: alerts are seen on screens and travel by mail.</summary>
/// <param name="Cursor">Grows with every alert; read on from the last one seen.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="School">Where.</param>
/// <param name="At">Instant it happened.</param>
/// <param name="Student">The student who tried, or one of those who are out; for erasing what speaks of them, not for showing.</param>
/// <param name="Pass">The pass that was tried; <c>default</c> where none was made.</param>
public sealed record EncounterAlert(long Cursor, EncounterAlertKind Kind, SchoolId School, DateTimeOffset At, PersonId Student, PassId Pass);

/// <summary>What an alert is about.</summary>
public enum EncounterAlertKind
{
    /// <summary>An encounter was prevented. Repeated tries within five minutes are one.</summary>
    Prevented,

    /// <summary>A pass that is urgent was kept back: an adult has to go along.</summary>
    NeedsEscort,

    /// <summary>A student was let go against a group by someone who may do so.</summary>
    Overridden,

    /// <summary>Members of a group are out at the same time, since the group came to be while they were.</summary>
    OutTogether,
}

/// <summary>What a day brought.</summary>
/// <param name="Prevented">Encounters that were prevented; repeated tries within five minutes are one.</param>
/// <param name="Overridden">Starts that were let go.</param>
/// <param name="NotReviewed">Entries of the log, of this day or before, that nobody has reviewed.</param>
public sealed record EncounterDay(int Prevented, int Overridden, int NotReviewed);
