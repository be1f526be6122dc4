using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>A room whose teacher lets nobody out for a while: a test, a lecture. Who would leave it waits in line.</summary>
internal sealed class PausedRoom : ISchoolOwned
{
    public required SchoolId SchoolId { get; init; }

    public required RoomId RoomId { get; init; }

    public required PersonId ById { get; init; }

    public required DateTimeOffset At { get; init; }
}
