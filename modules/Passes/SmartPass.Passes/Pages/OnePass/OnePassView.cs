using SmartPass.Kernel;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>One pass: what it is, how it stands, what may be done, what happened.</summary>
/// <param name="Destinations">Where the student may be let go to; empty for those who do not answer.</param>
/// <param name="Concerns">Whether it is the business of who looks, and not only the board's.</param>
internal sealed record OnePassView(
    string Stamp, DateTimeOffset At, PassCard Card, PassState State, IReadOnlyList<RoomFacts> Destinations, bool MayAnswer, bool MayEnd, bool Concerns,
    IReadOnlyList<Sentence> Story, PassLinks Links, School School)
{
    public string Clock(DateTimeOffset instant) => School.Time(instant);
}
