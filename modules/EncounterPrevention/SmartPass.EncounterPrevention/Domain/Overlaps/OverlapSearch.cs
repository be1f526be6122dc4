using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.EncounterPrevention.Domain.Overlaps;

/// <summary>
/// Finds students who were out together in the same places again and again: those who met at least three times and more often than chance would have it (<see cref="ExactTest" />).
/// Among all pairs that are proposed no more than one in twenty is expected to be chance: the false discovery rate is held by Y. Benjamini and Y. Hochberg 1995, J. R. Stat. Soc. B 57:289-300.
/// Their m, the number of all tests, is the number of <see cref="TestedPairs" />, whether they met or not; a pair that met less often counts as a chance of 1.
/// Pairs that somebody has judged are left out before ranks are given, so that none that is not proposed lets in one that is; m stays, which errs on the side of saying nothing.
/// The rate is held if pairs are independent or depend on each other positively (Y. Benjamini and D. Yekutieli 2001, Ann. Stat. 29:1165-1188). Pairs that share a student may do neither, so it is near that and not proven.
/// It is held for each week's look by itself: looks of neighboring weeks share three of their four weeks, and over a term the share of chance among all that was ever proposed may be greater.
/// It takes the days of a school for alike. What sends students out on certain days only (an alternating timetable, a team, a closed room) can make a pair without any intent: a person judges.
/// </summary>
internal static class OverlapSearch
{
    public const int FewestTimes = 3;
    public const double Level = 0.05;

    /// <summary>Proposals, the least likely first.</summary>
    /// <param name="weeks">What was looked at.</param>
    /// <param name="isKnown">Pairs that are not proposed, such as those that somebody has judged already.</param>
    public static IReadOnlyList<FoundOverlap> In(FourWeeks weeks, Func<Pair, bool> isKnown) => [.. Clusters.Of(Significant(weeks, isKnown)).Select(FoundOverlap.Of)];

    /// <summary>Pairs that met more often than chance would have it, the least likely first.</summary>
    public static IReadOnlyList<FoundPair> Significant(FourWeeks weeks, Func<Pair, bool> isKnown)
    {
        var tested = TestedPairs.Of(weeks, Level);
        var found = (
            from met in weeks.Met
            where met.Meetings.Count >= FewestTimes && !isKnown(met.Pair)
            let strata = weeks.Shared(met.Pair)
            where strata.Sum(went => ExactTest.Least(weeks.SchoolDays, went.One, went.Other)) <= tested.Bound
            let chance = ExactTest.Chance(weeks.SchoolDays, strata, met.Meetings.Count)
            orderby chance, met.Pair.One.Value, met.Pair.Other.Value
            select new FoundPair(met.Pair, met.Meetings, ExactTest.Expected(weeks.SchoolDays, strata), chance)).ToList();
        return found[..Held([.. found.Select(pair => pair.Chance)], tested.Count)];
    }

    /// <summary>How many of the smallest chances are discoveries: up to the last that is no greater than its rank's share of the level.</summary>
    private static int Held(IReadOnlyList<double> chances, int tests) =>
        Enumerable.Range(1, chances.Count).LastOrDefault(rank => chances[rank - 1] <= Level * rank / tests);
}

/// <summary>Two students who met more often than chance would have it.</summary>
/// <param name="Pair">Who.</param>
/// <param name="Meetings">When and where they met.</param>
/// <param name="Expected">How often they would have met by chance, at most.</param>
/// <param name="Chance">The chance of so many meetings or more.</param>
internal sealed record FoundPair(Pair Pair, IReadOnlySet<Meeting> Meetings, double Expected, double Chance);

/// <summary>Students of whom every two met more often than chance would have it.</summary>
/// <param name="Students">Who.</param>
/// <param name="Places">Where they met, most often first.</param>
/// <param name="Times">How often two or more of them met.</param>
/// <param name="Expected">How often that would have been by chance, at most.</param>
/// <param name="Chance">That of the likeliest pair among them.</param>
internal sealed record FoundOverlap(IReadOnlyList<PersonId> Students, IReadOnlyList<RoomId> Places, int Times, double Expected, double Chance)
{
    public static FoundOverlap Of(IReadOnlyList<FoundPair> cluster)
    {
        var meetings = cluster.SelectMany(pair => pair.Meetings).Distinct().ToList();
        return new FoundOverlap(
            [.. cluster.SelectMany(found => new[] { found.Pair.One, found.Pair.Other }).Distinct()],
            [.. meetings.GroupBy(meeting => meeting.Stratum.Place).OrderByDescending(there => there.Count()).ThenBy(there => there.Key.Value).Select(there => there.Key)],
            meetings.Count, cluster.Sum(pair => pair.Expected), cluster.Max(pair => pair.Chance));
    }
}
