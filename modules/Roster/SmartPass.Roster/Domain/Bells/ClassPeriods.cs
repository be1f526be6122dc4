using System.Text.RegularExpressions;

namespace SmartPass.Roster.Domain.Bells;

/// <summary>
/// The periods of a class as rosters write them. Read forms: <c>1</c>, <c>Period 3</c>, <c>P3</c>, <c>3-4</c> (both), <c>1,3;5</c>,
/// <c>A1(M-F)</c>, <c>1(A) 3(B)</c>, <c>2(M,W,F)</c>, <c>1-2(A-C)</c>, <c>Advisory</c>. What stands in parentheses limits the days: weekdays
/// (M T W R/Th/H F S, full names, ranges, runs such as MWF) or days of the cycle.
/// </summary>
internal sealed partial record ClassPeriods(IReadOnlyList<ClassPeriod> Periods, IReadOnlyList<string> Unread)
{
    public static ClassPeriods None { get; } = new([], []);

    public static ClassPeriods Read(string? raw)
    {
        if (string.IsNullOrWhiteSpace(raw))
        {
            return None;
        }

        List<ClassPeriod> periods = [];
        List<string> unread = [];
        foreach (Match term in Term().Matches(raw))
        {
            var name = term.Groups["name"].Value.Trim(' ', ',', ';');
            var days = term.Groups["days"] is { Success: true } written ? MeetingDays.Read(written.Value) : MeetingDays.Every;
            var names = days is null ? null : Names(name);
            if (names is null)
            {
                unread.Add(term.Value.Trim(' ', ',', ';'));
                continue;
            }

            periods.AddRange(names.Select(each => new ClassPeriod(each, days!)));
        }

        return new ClassPeriods([.. periods.DistinctBy(period => (period.Key, period.Days.Text))], [.. unread.Where(text => text.Length > 0)]);
    }

    private static List<string>? Names(string text)
    {
        List<string> names = [];
        foreach (var part in Separators().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (NumberRange().Match(part) is { Success: true } range)
            {
                var first = int.Parse(range.Groups[1].Value, null);
                var last = int.Parse(range.Groups[2].Value, null);
                if (last < first || last - first > 20)
                {
                    return null;
                }

                names.AddRange(Enumerable.Range(first, last - first + 1).Select(number => number.ToString(null, null)));
            }
            else if (Name().IsMatch(part))
            {
                names.AddRange(Numbers().IsMatch(part) ? part.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [part]);
            }
            else
            {
                return null;
            }
        }

        return names.Count == 0 ? null : names;
    }

    [GeneratedRegex(@"(?<name>[^()]+)(\((?<days>[^()]*)\))?|\([^()]*\)|[()]", RegexOptions.CultureInvariant)]
    private static partial Regex Term();

    [GeneratedRegex(@"[,;&+]|\band\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?:(?:periods?|per|pd|p|blocks?|hours?)\.?\s*)?(\d{1,2})\s*[-–]\s*p?(\d{1,2})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberRange();

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd} ./#'-]{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^\d{1,2}( \d{1,2})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}

/// <summary>One period a class meets in, and on which days.</summary>
internal sealed record ClassPeriod(string Name, MeetingDays Days)
{
    public string Key { get; } = PeriodName.Key(Name);
}
