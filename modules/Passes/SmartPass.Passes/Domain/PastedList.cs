using System.Text.RegularExpressions;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>A list of students as people paste it: a number, a name either way round, or an address a line, with the bullets, headings, grades and quotes that come along.</summary>
internal static partial class PastedList
{
    public const int LongestText = 20_000;

    private static readonly HashSet<string> Headings =
        ["name", "names", "student", "students", "student name", "first name last name", "last name first name", "number", "student number", "id", "email", "e mail"];

    public static IReadOnlyList<PastedLine> Read(string? text, IReadOnlyList<PersonFacts> students)
    {
        var roll = new Roll(students);
        return [.. (text ?? "").Split(['\n', '\r', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(line => Entries(line, roll)).DistinctBy(line => line.Text)];
    }

    /// <summary>The lines that still need someone: those that name nobody, and those that could be several of whom none was chosen.</summary>
    public static IReadOnlyList<PastedLine> Open(this IEnumerable<PastedLine> lines, IReadOnlyCollection<PersonId> chosen) =>
        [.. lines.Where(line => line.Could.Count != 1 && !line.Could.Any(student => chosen.Contains(student.Id)))];

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

/// <summary>One student of a pasted list.</summary>
/// <param name="Text">As it was pasted, without what came along.</param>
/// <param name="Could">Who it could be: nobody, one, or several to choose from.</param>
internal sealed record PastedLine(string Text, IReadOnlyList<PersonFacts> Could)
{
    public const int MostShown = 8;

    public PersonFacts? Found => Could is [var one] ? one : null;
}
