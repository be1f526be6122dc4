using System.Text.RegularExpressions;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.People;

/// <summary>A list of students as people paste it: a number, a name either way round, or an address a line, with the bullets, headings, grades and quotes that come along.</summary>
internal static partial class PastedList
{
    private static readonly HashSet<string> Headings =
        ["name", "names", "student", "students", "student name", "first name last name", "last name first name", "number", "student number", "id", "email", "e mail"];

    public static IReadOnlyList<PastedLine> Read(string? text, IReadOnlyList<PersonFacts> students)
    {
        if (PastedLine.IsTooLong(text))
        {
            return [new PastedLine(text!, [])];
        }

        var roll = new Roll(students);
        return [.. (text ?? "").Split(['\n', '\r', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().SelectMany(line => Entries(line, roll)).DistinctBy(line => line.Text)];
    }

    private static IEnumerable<PastedLine> Entries(string line, Roll roll)
    {
        var clean = Bullet().Replace(line, "").Trim(' ', '\t', '"', '\'', ',', '.');
        if (clean.Length == 0 || Headings.Contains(string.Join(' ', NameWords.Of(clean))))
        {
            return [];
        }

        // Numbers or addresses one after the other are one student each.
        var tokens = clean.Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (tokens.Length > 1 && (tokens.All(token => token.All(char.IsAsciiDigit)) || tokens.All(token => token.Contains('@'))))
        {
            return tokens.Select(token => new PastedLine(token, roll.Find(token)));
        }

        var found = new PastedLine(clean, roll.Find(clean));
        // "Maya Okafor, Jordan Blake" is no family name and a first name, but two students.
        var parts = clean.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return found.Could.Count == 0 && parts.Length > 1 && parts.All(part => part.Contains(' '))
            ? parts.Select(part => new PastedLine(part, roll.Find(part)))
            : [found];
    }

    [GeneratedRegex(@"^\s*(?:[-*•·–—>]+|\d{1,3}[.)](?=\s)|\[[ xX]?\])\s*")]
    private static partial Regex Bullet();
}
