using SmartPass.EncounterPrevention.Domain.Overlaps;
using SmartPass.Kernel;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Overlaps;

public sealed class ClustersTests
{
    [Fact]
    public void Three_of_whom_every_two_are_a_pair_are_one_cluster() =>
        Assert.Equal(["1 2 3"], Of((1, 2), (2, 3), (1, 3)));

    [Fact]
    public void A_chain_is_no_cluster() => Assert.Equal(["1 2", "2 3"], Of((1, 2), (2, 3)));

    [Fact]
    public void The_strongest_tie_comes_in_first_and_what_does_not_fit_is_a_cluster_of_its_own() =>
        Assert.Equal(["1 2 3", "1 2 4"], Of((1, 2), (1, 3), (2, 3), (1, 4), (2, 4)));

    [Fact]
    public void Everyone_comes_in_who_is_tied_to_all() =>
        Assert.Equal(["1 2 3 4", "8 9"], Of((1, 2), (8, 9), (1, 3), (2, 3), (1, 4), (2, 4), (3, 4)));

    [Fact]
    public void Meetings_of_several_count_once_and_chances_as_the_likeliest()
    {
        var weeks = new Weeks().SchoolGoesOn().Meet(new PersonId(1), new PersonId(2), SchoolOfTests.Restroom, 0, 1, 2, 3, 4);
        foreach (var day in new[] { 0, 1, 2, 3 })
        {
            weeks.Out(new PersonId(3), day, $"{8 + day}:11", SchoolOfTests.Restroom);
        }

        var found = Assert.Single(OverlapSearch.In(weeks.Look(), _ => false));

        Assert.Equal(3, found.Students.Count);
        Assert.Equal(5, found.Times);
        Assert.Equal(OverlapSearch.Significant(weeks.Look(), _ => false).Max(pair => pair.Chance), found.Chance);
        Assert.Equal((5 + 4 + 4) / 20.0, found.Expected, 1e-12);
    }

    private static IEnumerable<string> Of(params (int One, int Other)[] pairs) =>
        Clusters.Of([.. pairs.Select((pair, rank) => new FoundPair(Pair.Of(new PersonId(pair.One), new PersonId(pair.Other)), new HashSet<Meeting>(), 1, Math.Pow(10, rank - 9)))])
            .Select(cluster => string.Join(' ', cluster.SelectMany(found => new[] { found.Pair.One.Value, found.Pair.Other.Value }).Distinct().Order()));
}
