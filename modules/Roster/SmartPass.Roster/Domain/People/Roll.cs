using System.Text.RegularExpressions;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.People;

/// <summary>The students of a school, to be found by what people write of them: an address, a number, a user name, a name.</summary>
internal sealed partial class Roll(IReadOnlyList<PersonFacts> students)
{
    private readonly IReadOnlyList<Entry> _entries = [.. students.Select(student => new Entry(student, NameWords.Of(student.GivenName), NameWords.Of(student.FamilyName)))];

    /// <summary>Who it could be; the surest way that finds anyone decides.</summary>
    public IReadOnlyList<PersonFacts> Find(string text)
    {
        var address = Address().Match(text).Value;
        var rest = address.Length > 0 ? text.Replace(address, " ") : text;
        return Some(address.Length > 0 ? entry => IsAt(entry.Student, address) : null)
            ?? Some(Numbers(rest) is { Count: > 0 } numbers ? entry => entry.Student.Number is { Length: > 0 } own && numbers.Contains(own.TrimStart('0')) : null)
            ?? Some(entry => Same(entry.Student.UserName, text.Trim()))
            ?? ByName(Aside().Replace(rest, " "))
            ?? [];
    }

    private List<PersonFacts>? ByName(string text)
    {
        if (text.Split(',') is [var before, var after] && NameWords.Of(before) is { Length: > 0 } last && Letters(after) is { Length: > 0 } first)
        {
            return Some(entry => last.All(entry.Family.Contains) && first.All(entry.Given.Contains))
                ?? Some(entry => last.All(entry.Family.Contains) && entry.Given is [var given, ..] && given == first[0])
                ?? Some(entry => last.All(entry.Family.Contains) && entry.Given is [var given, ..] && given.StartsWith(first[0], StringComparison.Ordinal));
        }

        var words = Letters(text);
        return words.Length == 0 ? null
            : Some(entry => words.SequenceEqual(entry.Given.Concat(entry.Family)) || words.SequenceEqual(entry.Family.Concat(entry.Given)))
            ?? Some(entry => words.All(entry.Words.Contains))
            ?? Some(entry => words.All(word => entry.Words.Any(own => own.StartsWith(word, StringComparison.Ordinal))))
            // Between the first and the last word a middle name may stand that the roster does not have.
            ?? Some(words.Length < 3 ? null : entry => entry.Given is [var given, ..] && entry.Family is [.., var family] && given == words[0] && family == words[^1]);
    }

    private List<PersonFacts>? Some(Func<Entry, bool>? condition) =>
        condition is not null && _entries.Where(condition).Select(entry => entry.Student).ToList() is { Count: > 0 } found ? found : null;

    /// <summary>Words of a name: a grade or a row's number beside it is none.</summary>
    private static string[] Letters(string text) => [.. NameWords.Of(text).Where(word => !word.All(char.IsAsciiDigit) && word is not ("grade" or "gr"))];

    private static HashSet<string> Numbers(string text) => [.. Digits().Matches(text).Select(match => match.Value.TrimStart('0'))];

    private static bool IsAt(PersonFacts student, string address) => Same(student.Email, address) || Same(student.UserName, address) || Same(student.UserName, address.Split('@')[0]);

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[^\s<>()"",;]+@[^\s<>()"",;]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\([^)]*\)|[<>""]")]
    private static partial Regex Aside();

    private sealed record Entry(PersonFacts Student, string[] Given, string[] Family)
    {
        public IEnumerable<string> Words => Given.Concat(Family);
    }
}
