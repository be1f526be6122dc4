using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>Where a class meets because staff said so; it wins over what the roster says.</summary>
internal sealed class ClassRoom : ISchoolOwned
{
    public required SchoolId SchoolId { get; init; }

    public required ClassId ClassId { get; init; }

    public required RoomId RoomId { get; set; }
}
