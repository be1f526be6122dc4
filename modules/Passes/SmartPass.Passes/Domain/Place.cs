using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Where a student is now: a room, with the class and its teachers where one is known.</summary>
/// <param name="Room">The room.</param>
/// <param name="Class">The class; null outside classes.</param>
/// <param name="Until">When the period ends; null outside periods.</param>
/// <param name="Said">The student said so; the timetable does not know, or has another room.</param>
internal sealed record Place(RoomFacts Room, ClassFacts? Class, DateTimeOffset? Until, bool Said);
