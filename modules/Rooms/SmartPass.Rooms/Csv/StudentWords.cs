using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Rooms.Csv;

/// <summary>Names the school's students in a list, and finds them again: by number, user name or e-mail, whichever one student alone has. Names are not read: two students may share one.</summary>
internal sealed class StudentWords
{
    private static readonly char[] Between = [';', ',', ' ', '\t', '\r', '\n'];

    private readonly Dictionary<string, PersonId> _byWord;
    private readonly Dictionary<PersonId, string> _words;

    public StudentWords(IReadOnlyCollection<PersonFacts> students)
    {
        _byWord = students.SelectMany(WordsFor)
            .GroupBy(pair => pair.Word, StringComparer.OrdinalIgnoreCase)
            .Where(pairs => pairs.Select(pair => pair.Id).Distinct().Count() == 1)
            .ToDictionary(pairs => pairs.Key, pairs => pairs.First().Id, StringComparer.OrdinalIgnoreCase);
        _words = students.SelectMany(WordsFor).Where(pair => _byWord.ContainsKey(pair.Word)).DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.Word);
    }

    public bool Knows(PersonId student) => _words.ContainsKey(student);

    /// <summary>The cell for these students; whoever is not at the school any more is left out.</summary>
    public string Write(IEnumerable<PersonId> students) => string.Join("; ", students.Where(Knows).Select(student => _words[student]));

    /// <summary>The students of a list, and the words that are none of them.</summary>
    public (IReadOnlyList<PersonId> Students, IReadOnlyList<string> Unknown) Read(string? list)
    {
        var words = (list ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries);
        return ([.. words.Where(_byWord.ContainsKey).Select(word => _byWord[word]).Distinct()], [.. words.Where(word => !_byWord.ContainsKey(word)).Distinct()]);
    }

    private static IEnumerable<(string Word, PersonId Id)> WordsFor(PersonFacts student) =>
        from word in new[] { student.Number, student.UserName, student.Email }
        where !string.IsNullOrWhiteSpace(word) && !word.Any(Between.Contains)
        select (word, student.Id);
}

/// <summary>The people that a rooms file may name.</summary>
internal sealed record PeopleWords(StaffWords Staff, StudentWords Students);
