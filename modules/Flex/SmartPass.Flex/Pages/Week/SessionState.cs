using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;

namespace SmartPass.Flex.Pages.Week;

/// <summary>How a session stands at an instant.</summary>
internal enum SessionState
{
    /// <summary>No school, or the period is not on that day any more.</summary>
    NotHeld,

    /// <summary>For everyone.</summary>
    CalledOff,

    NotOpenYet,
    Open,

    /// <summary>The cut-off has passed, and students are being placed.</summary>
    Closed,

    Placed,
    On,
    Over,
}

internal static class SessionStates
{
    public static SessionState At(this FlexSession session, DateTimeOffset now) => session switch
    {
        { NotHeld: true } => SessionState.NotHeld,
        { IsOff: true } => SessionState.CalledOff,
        { EndsAt: var ends } when ends <= now => SessionState.Over,
        { StartsAt: var starts } when starts <= now => SessionState.On,
        { ClosesAt: var closes } when now < closes => now < session.OpensAt ? SessionState.NotOpenYet : SessionState.Open,
        { PlacedAt: not null } => SessionState.Placed,
        _ => SessionState.Closed,
    };

    public static string InWords(this SessionState state, FlexSession session, School school) => state switch
    {
        SessionState.NotHeld => "Not held",
        SessionState.CalledOff => "Called off",
        SessionState.NotOpenYet => $"Opens {school.DayAndTime(session.OpensAt!.Value)}",
        SessionState.Open => $"Open until {school.DayAndTime(session.ClosesAt)}",
        SessionState.Closed => "Sign-up is closed",
        SessionState.Placed => "Closed, everyone is placed",
        SessionState.On => "On now",
        _ => "Over",
    };
}
