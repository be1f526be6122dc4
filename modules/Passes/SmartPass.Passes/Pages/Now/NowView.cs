using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>A student's first screen: how they stand, what is coming, and where they can go.</summary>
internal sealed record NowView(
    string Stamp,
    DateTimeOffset At,
    DateTimeOffset? StaleAt,
    PersonFacts Student,
    NowState State,
    LastAnswer? LastAnswer,
    Place? Place,
    string? Slot,
    BeforeAsking Before,
    IReadOnlyList<Destination> Destinations,
    ComingUp Coming,
    string Ticket,
    PassLinks Links,
    School School)
{
    public NowPage Parts => new(Student.Id, School.Id);

    public string SchoolName => School.Name;

    public string ZoneId => School.Zone.Id;

    public string Clock(DateTimeOffset instant) => School.Time(instant);
}
