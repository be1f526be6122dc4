using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Contracts;

/// <summary>Where a student is and should be, for whoever meets them in the hallway.</summary>
public interface IWhereabouts
{
    /// <summary>The student's whereabouts at this instant, at the school of the request; the student belongs to it.</summary>
    Task<StudentNow> Now(PersonId student, CancellationToken stop = default);
}

/// <summary>Where a student is and should be at an instant.</summary>
/// <param name="Out">The active pass; null while the student is out on none.</param>
/// <param name="RoundTrip">Whether that pass ends where it began.</param>
/// <param name="Expected">Room in which they should be: where they said they are, else where they are due, else that of their class; null where it is not known or there is none.</param>
/// <param name="IsDue">Whether they should be somewhere now, be its room known or not.</param>
/// <param name="Words">The same in words for staff, with the class or activity and who leads it: "Room 214 · Biology · Ana Rivera", "No class now: it is Lunch."</param>
/// <param name="At">The instant (UTC).</param>
public sealed record StudentNow(OutPass? Out, bool RoundTrip, RoomFacts? Expected, bool IsDue, string Words, DateTimeOffset At);
