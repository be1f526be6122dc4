using System.Globalization;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Domain.Overlaps;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Overlaps;

/// <param name="Monday">When it was looked last; null for never.</param>
/// <param name="Next">When it is looked again.</param>
/// <param name="MaySettle">Whether who looks says what comes of them.</param>
internal sealed record OverlapsView(string Stamp, IReadOnlyList<OverlapCard> Overlaps, DateOnly? Monday, DateOnly Next, bool MaySettle, EncounterLinks Links)
{
    /// <summary>The weeks that were looked at last, or will be next.</summary>
    public string Weeks => Say((Monday ?? Next).AddDays(-FourWeeks.Days), (Monday ?? Next).AddDays(-1));

    public string NextTime => Next.ToString("dddd, MMMM d", CultureInfo.InvariantCulture);

    private static string Say(DateOnly from, DateOnly until) => string.Create(CultureInfo.InvariantCulture, $"{from:MMM d} to {until:MMM d}");
}

/// <param name="Students">Those the roster still knows.</param>
internal sealed record OverlapCard(Overlap Overlap, IReadOnlyList<PersonFacts> Students, IReadOnlyList<string> Places)
{
    public OverlapId Id => Overlap.Id;

    public string Names => Listed.InWords([.. Students.Select(student => student.Name)]);

    /// <summary>"Together 7 times in four weeks, in Library and Restroom 2F."</summary>
    public string HowOften => $"Together {Times(Overlap.Times)} in four weeks{(Places.Count == 0 ? "" : $", in {Listed.InWords(Places)}")}.";

    public string ByChance => Overlap.Expected < 0.1 ? "By chance it would hardly ever happen." : string.Create(CultureInfo.InvariantCulture, $"By chance it would be about {Overlap.Expected:0.#}, or fewer.");

    private static string Times(int times) => times == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{times} times");
}
