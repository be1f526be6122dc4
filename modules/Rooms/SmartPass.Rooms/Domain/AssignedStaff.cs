using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>A member of staff who is asked for, and may close, a room.</summary>
internal sealed class AssignedStaff : ISchoolOwned
{
    public required SchoolId SchoolId { get; init; }

    public RoomId RoomId { get; init; }

    public required PersonId PersonId { get; init; }
}
