using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Where a student is now: a room, with what they are due in there or the class, where one is known.</summary>
/// <param name="Room">The room.</param>
/// <param name="Class">The class; null outside classes.</param>
/// <param name="Until">When the period ends, or what they are due in; null outside both.</param>
/// <param name="Said">The student said so; the timetable does not know, or has another room.</param>
internal sealed record Place(RoomFacts Room, ClassFacts? Class, DateTimeOffset? Until, bool Said)
{
    /// <summary>What they are due in there in place of a class; null where the timetable or the student says where they are.</summary>
    public DuePlace? Due { get; init; }

    /// <summary>What goes on there; null where nobody knows.</summary>
    public string? Title => Due?.Title ?? Class?.Title;

    /// <summary>Who is with them: the hosts, or the teachers of the class.</summary>
    public IReadOnlyList<PersonId> LedBy => Due?.Hosts ?? Approvers.TeachersOf(Class);
}
