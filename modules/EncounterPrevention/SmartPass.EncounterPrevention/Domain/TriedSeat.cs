using SmartPass.Flex.Contracts;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>A seat in a Flex activity, as it was tried.</summary>
/// <param name="ActivityId">The activity in its session.</param>
/// <param name="Way">How the seat was to come about.</param>
/// <param name="Title">What the activity is called; null where it was gone before the log had it.</param>
/// <param name="StartsAt">When its session begins.</param>
internal sealed record TriedSeat(ActivitySessionId ActivityId, SignUpWay Way, string? Title, DateTimeOffset? StartsAt);
