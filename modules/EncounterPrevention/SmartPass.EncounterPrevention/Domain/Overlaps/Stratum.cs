using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.EncounterPrevention.Domain.Overlaps;

/// <summary>One place in one half hour of the school's clock, whatever the day.</summary>
/// <param name="Place">The place.</param>
/// <param name="HalfHour">Which half hour of the day, from 0 to 47.</param>
internal readonly record struct Stratum(RoomId Place, int HalfHour);

/// <summary>Two students, each pair in one order.</summary>
internal readonly record struct Pair(PersonId One, PersonId Other)
{
    public static Pair Of(PersonId one, PersonId other) => one.Value < other.Value ? new Pair(one, other) : new Pair(other, one);
}

/// <summary>Two students were in one place at the same time.</summary>
/// <param name="Stratum">Where, and in which half hour both had left.</param>
/// <param name="Day">Which of the days that were looked at.</param>
internal readonly record struct Meeting(Stratum Stratum, int Day);
