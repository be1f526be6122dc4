using SmartPass.Flex.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Flex.Domain;

/// <summary>Someone is to have a seat.</summary>
/// <param name="Student">Who.</param>
/// <param name="Activity">Where.</param>
/// <param name="Way">How it comes about.</param>
/// <param name="Rank">By whose word.</param>
/// <param name="By">Who does it.</param>
/// <param name="At">The instant.</param>
internal sealed record Bid(PersonId Student, ActivitySessionId Activity, SignUpWay Way, SignUpRank Rank, Actor By, DateTimeOffset At)
{
    public Standing Standing { get; init; } = Standing.Free;
}

/// <summary>How a student stands to an activity, as far as the day does not know it.</summary>
/// <param name="Admits">Whether the period and the activity are for them.</param>
/// <param name="CalledOff">Whether the session is called off for their grade.</param>
/// <param name="NoShows">How many sessions they missed lately.</param>
/// <param name="MostNoShows">After so many they cannot sign up; null for never.</param>
internal sealed record Standing(bool Admits, bool CalledOff, int NoShows, int? MostNoShows)
{
    public static Standing Free { get; } = new(true, false, 0, null);
}
