namespace SmartPass.EncounterPrevention.Domain.Overlaps;

/// <summary>
/// The exact conditional test for stratified 2x2 tables (N. Mantel and W. Haenszel 1959, J. Natl. Cancer Inst. 22:719-748; M. W. Birch 1964, J. R. Stat. Soc. B 26:313-324),
/// within a stratum R. A. Fisher's exact test, one-sided. In a stratum (a place in a half hour of the day) one student went on a of N days and the other on b. If each goes regardless of
/// the other, the number of days on which both go is hypergeometric (N, a, b); that of days on which they meet is no greater, so the test errs on the side of saying nothing. Over strata it adds up to the
/// convolution. Habits, such as the same hour each day, stand in a and b and make no one suspicious.
/// </summary>
internal static class ExactTest
{
    private static readonly double[,] Choose = Pascal();
    private static readonly double[,] LogChoose = Logarithms();

    /// <summary>How often both would have gone on the same day and in the same half hour by chance, over strata: at least as often as they would have met.</summary>
    public static double Expected(int days, IEnumerable<(int One, int Other)> strata) => strata.Sum(went => (double)went.One * went.Other / days);

    /// <summary>The chance of so many meetings or more.</summary>
    public static double Chance(int days, IEnumerable<(int One, int Other)> strata, int met)
    {
        double[] sum = [1];
        foreach (var (one, other) in strata)
        {
            sum = Add(sum, Hypergeometric(days, one, other));
        }

        return Math.Min(1, sum.Skip(met).Reverse().Sum());
    }

    /// <summary>The smallest chance that any number of meetings in a stratum could have had, as a decimal logarithm; over strata they add up.</summary>
    public static double Least(int days, int one, int other)
    {
        var (fewer, more) = (Math.Min(one, other), Math.Max(one, other));
        return LogChoose[more, fewer] - LogChoose[days, fewer];
    }

    private static double[] Hypergeometric(int days, int one, int other) =>
    [
        .. Enumerable.Range(0, Math.Min(one, other) + 1)
            .Select(both => other - both > days - one ? 0 : Choose[one, both] * Choose[days - one, other - both] / Choose[days, other]),
    ];

    private static double[] Add(double[] one, double[] other)
    {
        var sum = new double[one.Length + other.Length - 1];
        for (var first = 0; first < one.Length; first++)
        {
            for (var second = 0; second < other.Length; second++)
            {
                sum[first + second] += one[first] * other[second];
            }
        }

        return sum;
    }

    private static double[,] Pascal()
    {
        var choose = new double[FourWeeks.Days + 1, FourWeeks.Days + 1];
        for (var of = 0; of <= FourWeeks.Days; of++)
        {
            choose[of, 0] = 1;
            for (var some = 1; some <= of; some++)
            {
                choose[of, some] = choose[of - 1, some - 1] + (some < of ? choose[of - 1, some] : 0);
            }
        }

        return choose;
    }

    private static double[,] Logarithms()
    {
        var logarithms = new double[FourWeeks.Days + 1, FourWeeks.Days + 1];
        for (var of = 0; of <= FourWeeks.Days; of++)
        {
            for (var some = 0; some <= of; some++)
            {
                logarithms[of, some] = Math.Log10(Choose[of, some]);
            }
        }

        return logarithms;
    }
}
