using SmartPass.Kernel;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>A student's first screen: out on a pass, waiting for an answer, or choosing where to go.</summary>
internal sealed record NowView(
    string Stamp,
    DateTimeOffset At,
    DateTimeOffset? StaleAt,
    PersonFacts Student,
    PassCard? Out,
    Waiting? Waiting,
    LastAnswer? LastAnswer,
    Place? Place,
    string? Slot,
    IReadOnlyList<Destination> Destinations,
    string Ticket,
    PassLinks Links,
    School School)
{
    public string SchoolName => School.Name;

    public string ZoneId => School.Zone.Id;

    public string Clock(DateTimeOffset instant) => School.Time(instant);
}

/// <param name="Card">What is asked for.</param>
/// <param name="AskedOf">Names of who is asked.</param>
internal sealed record Waiting(PassCard Card, string AskedOf);

/// <summary>What came of the last request, while it is news.</summary>
internal sealed record LastAnswer(string Heading, string? Word);
