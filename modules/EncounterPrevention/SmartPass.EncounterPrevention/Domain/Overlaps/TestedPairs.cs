using SmartPass.Kernel;

namespace SmartPass.EncounterPrevention.Domain.Overlaps;

/// <summary>
/// Which pairs are tested, by how often each went and not by whom they met. A pair whose visits could never have made a small enough chance is no chance for a false discovery, and is not counted
/// (R. E. Tarone 1990, Biometrics 46:515-522; for the false discovery rate P. B. Gilbert 2005, Appl. Stat. 54:143-158). Of a large school thousands are left, and not millions.
/// </summary>
/// <param name="Count">How many pairs are tested.</param>
/// <param name="Bound">Decimal logarithm; a pair is tested whose smallest possible chance is no greater.</param>
internal sealed record TestedPairs(int Count, double Bound)
{
    private const int PerDecade = 20;
    private const int Decades = 60;

    /// <param name="weeks">What was looked at.</param>
    /// <param name="level">The rate of false discoveries that is held.</param>
    public static TestedPairs Of(FourWeeks weeks, double level)
    {
        var counts = Histogram(weeks);
        var count = 0;
        // From the strictest bound to the widest: as long as the pairs that it lets in leave the bound for the best of them at least as wide.
        for (var bin = counts.Length - 1; bin >= 0; bin--)
        {
            var most = level * Math.Pow(10, (double)bin / PerDecade);
            if (count + counts[bin] > most)
            {
                return new TestedPairs(count, -(double)(bin + 1) / PerDecade);
            }

            count += counts[bin];
        }

        return new TestedPairs(count, 0);
    }

    /// <summary>Pairs by the smallest chance they could have, from 1 downward in steps of a twentieth of a power of ten. One student after another, so that memory holds one row and not all pairs.</summary>
    private static int[] Histogram(FourWeeks weeks)
    {
        var strata = weeks.Strata.Where(stratum => stratum.Count > 1).ToList();
        var numbers = new Dictionary<PersonId, int>();
        var rows = strata.Select(stratum => stratum.Select(one => (Number: NumberOf(one.Student), one.Days)).OrderBy(one => one.Number).ToArray()).ToList();
        var ofStudent = Enumerable.Range(0, numbers.Count).Select(_ => new List<(int Row, int At)>()).ToArray();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var at = 0; at < rows[row].Length; at++)
            {
                ofStudent[rows[row][at].Number].Add((row, at));
            }
        }

        var (counts, least, times, touched) = (new int[PerDecade * Decades], new double[numbers.Count], new int[numbers.Count], new List<int>());
        foreach (var places in ofStudent)
        {
            foreach (var (row, at) in places)
            {
                var one = rows[row][at].Days;
                foreach (var (number, days) in rows[row].AsSpan(at + 1))
                {
                    if (times[number] == 0)
                    {
                        touched.Add(number);
                    }

                    times[number] += Math.Min(one, days);
                    least[number] += ExactTest.Least(weeks.SchoolDays, one, days);
                }
            }

            foreach (var number in touched)
            {
                if (times[number] >= OverlapSearch.FewestTimes)
                {
                    counts[Math.Min((int)(-least[number] * PerDecade), counts.Length - 1)]++;
                }

                (times[number], least[number]) = (0, 0);
            }

            touched.Clear();
        }

        return counts;

        int NumberOf(PersonId student)
        {
            if (!numbers.TryGetValue(student, out var number))
            {
                numbers[student] = number = numbers.Count;
            }

            return number;
        }
    }
}
