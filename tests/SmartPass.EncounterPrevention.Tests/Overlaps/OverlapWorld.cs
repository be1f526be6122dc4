using Microsoft.Extensions.DependencyInjection;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Overlaps;
using SmartPass.EncounterPrevention.Sweeps;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Overlaps;

/// <summary>A school in which Maya and Jordan were out together again and again.</summary>
public abstract class OverlapWorld : EncounterWorld
{
    internal void TheyMeet(PersonFacts one, PersonFacts other) =>
        Passes.Past.AddRange(new Weeks().SchoolGoesOn().Meet(one.Id, other.Id, SchoolOfTests.Restroom, 0, 3, 6, 9, 12).Meet(one.Id, other.Id, SchoolOfTests.Library, 15, 18).Stays);

    internal Task Find() => Settle<FindOverlaps>();

    /// <summary>The proposal of the week.</summary>
    internal async Task<Overlap> Found()
    {
        TheyMeet(Lincoln.Maya, Lincoln.Jordan);
        await Find();
        return Assert.Single(await Rows<Overlap>());
    }

    internal Task<OverlapOutcome> MakeGroup(OverlapId id, Actor? by = null) =>
        World.As(by ?? Counselor, Lincoln.High, services => services.GetRequiredService<MakeGroupOf>().Make(id));

    internal Task<OverlapOutcome> Dismiss(OverlapId id, Actor? by = null) =>
        World.As(by ?? Counselor, Lincoln.High, services => services.GetRequiredService<DismissOverlap>().Dismiss(id));

    internal Task<OverlapsView> Listing() =>
        World.As(Counselor, Lincoln.High, services => services.GetRequiredService<OverlapsReader>().Read(CancellationToken.None));

    internal Task<OverlapOutcome> TakeBack(OverlapId id) =>
        World.As(Counselor, Lincoln.High, services => services.GetRequiredService<DismissOverlap>().TakeBack(id));
}
