using System.Numerics;
using CsCheck;
using SmartPass.EncounterPrevention.Domain.Overlaps;

namespace SmartPass.EncounterPrevention.Tests.Overlaps;

public sealed class ExactTestTests
{
    private static readonly Gen<(int, int)> Went = Gen.Int[0, 6].Select(Gen.Int[0, 6]);

    [Fact]
    public void Three_days_of_twenty_that_are_the_same_three_are_one_in_1140()
    {
        Assert.Equal(1 / 1140.0, ExactTest.Chance(20, [(3, 3)], 3), 1e-15);
        Assert.Equal(9 / 20.0, ExactTest.Expected(20, [(3, 3)]), 1e-15);
    }

    [Fact]
    public void Over_strata_chances_add_up_to_their_convolution()
    {
        (int, int)[] strata = [(1, 1), (1, 1)];

        Assert.Equal(7 / 16.0, ExactTest.Chance(4, strata, 1), 1e-15);
        Assert.Equal(1 / 16.0, ExactTest.Chance(4, strata, 2), 1e-15);
        Assert.Equal(0.5, ExactTest.Expected(4, strata), 1e-15);
    }

    [Fact]
    public void Who_goes_every_day_meets_by_habit_and_not_by_chance() => Assert.Equal(1, ExactTest.Chance(20, [(20, 20), (20, 4)], 24), 1e-12);

    [Fact]
    public void The_chance_is_the_share_of_all_ways_to_choose_the_days() => Went.Array[1, 3].Select(Gen.Int[0, 12]).Sample((strata, met) =>
        Assert.Equal(Counted(strata, met), ExactTest.Chance(6, strata, met), 1e-9), iter: 200);

    [Fact]
    public void The_least_chance_is_that_of_meeting_on_all_days_of_whoever_went_less_often() => Went.Array[1, 4].Sample(strata =>
        Assert.Equal(Math.Log10(ExactTest.Chance(6, strata, strata.Sum(went => Math.Min(went.Item1, went.Item2)))), strata.Sum(went => ExactTest.Least(6, went.Item1, went.Item2)), 1e-9), iter: 200);

    /// <summary>By going through all days that the other could have gone on.</summary>
    private static double Counted((int One, int Other)[] strata, int met)
    {
        var ways = new Dictionary<int, double> { [0] = 1 };
        foreach (var (one, other) in strata)
        {
            var of = Enumerable.Range(0, 1 << 6).Where(days => BitOperations.PopCount((uint)days) == other).Select(days => BitOperations.PopCount((uint)(days & ((1 << one) - 1)))).ToList();
            ways = (from so in ways from both in of group so.Value / of.Count by so.Key + both).ToDictionary(sum => sum.Key, sum => sum.Sum());
        }

        return ways.Where(sum => sum.Key >= met).Sum(sum => sum.Value);
    }
}
