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

    /// <summary>What the history says where it has the seat.</summary>
    public FlexEventKind Event => Way switch
    {
        SignUpWay.Student => FlexEventKind.SignedUp,
        SignUpWay.Placement => FlexEventKind.Placed,
        _ => FlexEventKind.Assigned,
    };

    public SignUp SignUpTo(ActivityInSession activity) => new()
    {
        SchoolId = activity.School, SessionId = activity.Session, ActivityId = activity.Id, StudentId = Student, Rank = Rank, ById = By.Person, At = At,
    };
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
