using SmartPass.Kernel;

namespace SmartPass.EncounterPrevention.Domain.Overlaps;

/// <summary>Puts pairs together to clusters in which every two are a pair. Greedy: the strongest pair that is in no cluster yet begins one, and of the students who are tied to all in it the one whose weakest tie is strongest comes in, as long as there is one. A student may be in several.</summary>
internal static class Clusters
{
    /// <param name="pairs">The pairs, strongest first.</param>
    /// <returns>The pairs of each cluster, strongest first.</returns>
    public static IReadOnlyList<IReadOnlyList<FoundPair>> Of(IReadOnlyList<FoundPair> pairs)
    {
        var byPair = pairs.ToDictionary(found => found.Pair);
        var tied = pairs.SelectMany(found => new[] { (found.Pair.One, found.Pair.Other), (found.Pair.Other, found.Pair.One) }).ToLookup(tie => tie.Item1, tie => tie.Item2);
        var (taken, clusters) = (new HashSet<Pair>(), new List<IReadOnlyList<FoundPair>>());
        foreach (var first in pairs.Where(found => !taken.Contains(found.Pair)))
        {
            List<PersonId> students = [first.Pair.One, first.Pair.Other];
            while (Next(students, tied, byPair) is { } next)
            {
                students.Add(next);
            }

            var members = students.ToHashSet();
            List<FoundPair> cluster = [.. pairs.Where(found => members.Contains(found.Pair.One) && members.Contains(found.Pair.Other))];
            taken.UnionWith(cluster.Select(found => found.Pair));
            clusters.Add(cluster);
        }

        return clusters;
    }

    private static PersonId? Next(List<PersonId> students, ILookup<PersonId, PersonId> tied, Dictionary<Pair, FoundPair> byPair) =>
        (from one in tied[students[0]]
         where !students.Contains(one) && students.TrueForAll(student => byPair.ContainsKey(Pair.Of(student, one)))
         orderby students.Max(student => byPair[Pair.Of(student, one)].Chance), one.Value
         select (PersonId?)one).FirstOrDefault();
}
