using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Contracts;

/// <summary>A student who is out on an active pass.</summary>
/// <param name="Id">The pass.</param>
/// <param name="Student">Who is out.</param>
/// <param name="From">Room they left.</param>
/// <param name="To">Room they go to.</param>
/// <param name="StartedAt">Instant it started.</param>
/// <param name="DueAt">Instant its time is over; later than this it is overtime.</param>
public sealed record OutPass(PassId Id, PersonId Student, RoomId From, RoomId To, DateTimeOffset StartedAt, DateTimeOffset DueAt)
{
    /// <summary>Instant from which it is taken for forgotten and holds no place.</summary>
    public DateTimeOffset ForgottenAt => DueAt + Hall.ForgottenAfter;
}
