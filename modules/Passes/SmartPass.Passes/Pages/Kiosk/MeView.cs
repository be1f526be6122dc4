using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Now;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Kiosk;

/// <summary>The student at a kiosk: with the pass that is open, or choosing where to go.</summary>
internal sealed record MeView(DateTimeOffset At, PersonFacts Student, Standing? Standing, IReadOnlyList<Destination> Destinations, string Room);

/// <summary>How the student's pass stands.</summary>
/// <param name="AskedOf">Names of who is asked.</param>
/// <param name="Next">Where the trip goes on to; null at its last place.</param>
/// <param name="PlaceInLine">From 1; 0 out of any line.</param>
internal sealed record Standing(PassStatus Status, PassCard Card, string AskedOf, RoomFacts? Next, int PlaceInLine)
{
    public string To => PassNotices.InSentence(Card.To);

    public string Back => Card.RoundTrip ? "I'm back" : "I've arrived";

    public string Minutes => Card.Minutes == 1 ? "1 minute." : $"{Card.Minutes} minutes.";
}
