using System.Globalization;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Domain.Overlaps;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Overlaps;

/// <param name="Stamp">What it was made from.</param>
/// <param name="Overlaps">What nobody has settled yet, the least likely first.</param>
/// <param name="Dismissed">What was dismissed and is not proposed again for a while, the latest first.</param>
/// <param name="Monday">When it was looked last; null for never.</param>
/// <param name="Next">When it is looked again.</param>
/// <param name="MaySettle">Whether who looks says what comes of them.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record OverlapsView(string Stamp, IReadOnlyList<OverlapCard> Overlaps, IReadOnlyList<DismissedOverlap> Dismissed, DateOnly? Monday, DateOnly Next, bool MaySettle, EncounterLinks Links)
{
    /// <summary>The weeks that were looked at last, or will be next.</summary>
    public string Weeks => Say((Monday ?? Next).AddDays(-FourWeeks.Days), (Monday ?? Next).AddDays(-1));

    public string NextTime => Next.ToString("dddd, MMMM d", CultureInfo.InvariantCulture);

    private static string Say(DateOnly from, DateOnly until) => string.Create(CultureInfo.InvariantCulture, $"{from:MMM d} to {until:MMM d}");
}

/// <param name="Overlap">As it was found.</param>
/// <param name="Students">Those the roster still knows.</param>
/// <param name="Places">Where they met, most often first.</param>
/// <param name="IsOlder">Whether another look has been taken since.</param>
internal sealed record OverlapCard(Overlap Overlap, IReadOnlyList<PersonFacts> Students, IReadOnlyList<string> Places, bool IsOlder)
{
    public OverlapId Id => Overlap.Id;

    public string Names => Listed.InWords([.. Students.Select(student => student.Name)]);

    /// <summary>"Together 7 times in four weeks, in Library and Restroom 2F."</summary>
    public string HowOften => $"{Subject} {Times(Overlap.Times)} in {Weeks}{(Places.Count == 0 ? "" : $", in {Listed.InWords(Places)}")}.";

    public string ByChance => Overlap.Expected < 0.1 ? "By chance it would hardly ever happen." : string.Create(CultureInfo.InvariantCulture, $"By chance it would be about {Overlap.Expected:0.#}, or fewer.");

    /// <summary>Of three it is counted how often any two of them met.</summary>
    private string Subject => Overlap.Students.Count > 2 ? "Two or more of them were together" : "Together";

    private string Weeks => IsOlder ? string.Create(CultureInfo.InvariantCulture, $"the four weeks until {Overlap.Until:MMM d}") : "four weeks";

    private static string Times(int times) => times == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{times} times");
}

/// <param name="Id">The overlap.</param>
/// <param name="Names">Whose it is.</param>
/// <param name="Settled">"Dismissed on Monday by Kwame Osei".</param>
internal sealed record DismissedOverlap(OverlapId Id, string Names, string Settled);
