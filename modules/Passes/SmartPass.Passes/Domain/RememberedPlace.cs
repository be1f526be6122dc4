using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Where a student said they are. Against the timetable it holds for that lesson; where the timetable knows no room, a class is remembered for its period while the student attends it; a room without a class, and what was said outside periods, for the day.</summary>
internal sealed class RememberedPlace : ISchoolOwned
{
    public required SchoolId SchoolId { get; init; }

    public required PersonId StudentId { get; init; }

    /// <summary>Name of the period or slot; empty for a time outside all of them.</summary>
    public required string Period { get; init; }

    public ClassId? ClassId { get; private set; }

    public RoomId RoomId { get; private set; }

    public DateTimeOffset SaidAt { get; private set; }

    public void Say(ClassId? @class, RoomId room, DateTimeOffset at) => (ClassId, RoomId, SaidAt) = (@class, room, at);
}
