using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Contracts;

/// <summary>All that a rule may look at when a pass is about to start. Rules are pure over it and their own data held ready in memory: the write gate is held while they judge.</summary>
/// <param name="Student">Whose pass it is.</param>
/// <param name="From">Room they would leave.</param>
/// <param name="To">Room they would go to.</param>
/// <param name="Route">The way it is made.</param>
/// <param name="By">Who starts it: the student, or staff.</param>
/// <param name="Hall">Who is out, with the instant of the decision.</param>
public sealed record StartAttempt(PersonId Student, RoomFacts From, RoomFacts To, PassRoute Route, Actor By, Hall Hall);
