namespace SmartPass.StudentIds.Drawing.Text;

/// <summary>Which parts of a line run from right to left: of the Unicode Bidirectional Algorithm (UAX #9) what names need, which is everything but explicit embeddings.</summary>
internal static class Levels
{
    private const string Opening = "([{⟨（「『【〈《";
    private const string Closing = ")]}⟩）」』】〉》";

    /// <summary>The level of each character: even ones run to the right, odd ones to the left.</summary>
    public static int[] Of(IReadOnlyList<string> elements, IReadOnlyList<Way> ways)
    {
        var given = ways.ToArray();
        var toLeft = given.FirstOrDefault(way => way is Way.LeftToRight or Way.RightToLeft) == Way.RightToLeft;
        var mainly = toLeft ? Way.RightToLeft : Way.LeftToRight;
        JoinNumbers(elements, given, mainly);
        PairBrackets(elements, given, mainly);
        SettleNeutrals(given, mainly);
        return [.. given.Select(way => way switch
        {
            Way.RightToLeft => 1,
            Way.Number => 2,
            _ => toLeft ? 2 : 0,
        })];
    }

    // Rules W4 and W7: a sign between digits is part of the number, and a number after letters that run to the right is like these.
    private static void JoinNumbers(IReadOnlyList<string> elements, Way[] ways, Way mainly)
    {
        var last = mainly;
        for (var at = 0; at < ways.Length; at++)
        {
            if (ways[at] == Way.Neutral && at > 0 && at + 1 < ways.Length && ways[at - 1] == Way.Number && ways[at + 1] == Way.Number && elements[at] is "." or "," or ":" or "/" or "-")
            {
                ways[at] = Way.Number;
            }

            last = ways[at] is Way.LeftToRight or Way.RightToLeft ? ways[at] : last;
        }

        last = mainly;
        for (var at = 0; at < ways.Length; at++)
        {
            last = ways[at] is Way.LeftToRight or Way.RightToLeft ? ways[at] : last;
            ways[at] = ways[at] == Way.Number && last == Way.LeftToRight ? Way.LeftToRight : ways[at];
        }
    }

    // Rule N0: both brackets of a pair run as what they enclose.
    private static void PairBrackets(IReadOnlyList<string> elements, Way[] ways, Way mainly)
    {
        foreach (var (open, close) in Pairs(elements))
        {
            var inside = ways[(open + 1)..close].Select(Strong).Where(way => way != Way.Neutral).Distinct().ToList();
            if (inside.Contains(mainly))
            {
                ways[open] = ways[close] = mainly;
            }
            else if (inside.Count > 0)
            {
                var before = ways[..open].Select(Strong).LastOrDefault(way => way != Way.Neutral, mainly);
                ways[open] = ways[close] = before == inside[0] ? before : mainly;
            }
        }
    }

    private static IEnumerable<(int Open, int Close)> Pairs(IReadOnlyList<string> elements)
    {
        var open = new Stack<(int At, int Kind)>();
        var pairs = new List<(int Open, int Close)>();
        for (var at = 0; at < elements.Count; at++)
        {
            if (elements[at].Length == 1 && Opening.IndexOf(elements[at][0]) is var opens and >= 0)
            {
                open.Push((at, opens));
            }
            else if (elements[at].Length == 1 && Closing.IndexOf(elements[at][0]) is var closes and >= 0 && open.Any(one => one.Kind == closes))
            {
                while (open.Pop() is var last)
                {
                    if (last.Kind == closes)
                    {
                        pairs.Add((last.At, at));
                        break;
                    }
                }
            }
        }

        return pairs.OrderBy(pair => pair.Open);
    }

    // Rules N1 and N2: as both neighbours, where they agree, else as the line.
    private static void SettleNeutrals(Way[] ways, Way mainly)
    {
        for (var at = 0; at < ways.Length; at++)
        {
            if (ways[at] != Way.Neutral)
            {
                continue;
            }

            var end = at;
            while (end < ways.Length && ways[end] == Way.Neutral)
            {
                end++;
            }

            var before = at == 0 ? mainly : Strong(ways[at - 1]);
            var after = end == ways.Length ? mainly : Strong(ways[end]);
            Array.Fill(ways, before == after ? before : mainly, at, end - at);
            at = end - 1;
        }
    }

    // A number that is left over stands among letters that run to the left.
    private static Way Strong(Way way) => way == Way.Number ? Way.RightToLeft : way;
}
