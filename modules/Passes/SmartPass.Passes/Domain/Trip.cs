using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Where a student wants to go: the same for a pass that starts and one that is asked for.</summary>
internal sealed record Trip(PersonId Student, RoomFacts From, ClassId? Class, RoomFacts To, int Minutes, bool RoundTrip, string? Message, string Ticket);
