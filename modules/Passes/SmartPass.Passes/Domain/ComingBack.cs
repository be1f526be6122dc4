using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Whether a pass to a room brings the student back: the room says so, and where it leaves the choice the wish does.</summary>
internal static class ComingBack
{
    public static bool ComesBack(this TripKind kind, bool oneWayWished) => kind switch
    {
        TripKind.RoundTrip => true,
        TripKind.OneWay => false,
        _ => !oneWayWished,
    };
}
