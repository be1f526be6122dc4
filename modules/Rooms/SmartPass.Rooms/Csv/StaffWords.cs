using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Rooms.Csv;

/// <summary>Names the school's staff in a cell, and finds them again: by user name, e-mail, number, or full name, whichever one person alone has.</summary>
internal sealed class StaffWords(IReadOnlyCollection<PersonFacts> staff)
{
    private readonly ILookup<string, PersonId> _byWord = staff
        .SelectMany(person => WordsFor(person).Distinct(StringComparer.OrdinalIgnoreCase), (person, word) => (word, person.Id))
        .ToLookup(pair => pair.word, pair => pair.Id, StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<PersonId, PersonFacts> _people = staff.ToDictionary(person => person.Id);

    public bool Knows(PersonId person) => _people.ContainsKey(person);

    public string Name(PersonId person) => _people.TryGetValue(person, out var facts) ? facts.Name : "someone who left";

    /// <summary>The cell for these people; whoever is not at the school any more is left out.</summary>
    public string Write(IEnumerable<PersonId> people) =>
        string.Join("; ", people.Where(Knows).Select(person => WordsFor(_people[person]).First(word => _byWord[word].Count() == 1 || word == _people[person].Name)).Order(StringComparer.OrdinalIgnoreCase));

    /// <summary>The people of a cell, and what to say about those not found.</summary>
    public (IReadOnlyList<PersonId> People, IReadOnlyList<string> Problems) Read(string cell)
    {
        var found = new List<PersonId>();
        var problems = new List<string>();
        foreach (var word in cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            switch (_byWord[word].Take(2).ToList())
            {
                case [var only]:
                    found.Add(only);
                    break;
                case []:
                    problems.Add($"“{word}” is not the user name, e-mail or number of anyone on this school's staff. Correct it, or take it out.");
                    break;
                default:
                    problems.Add($"“{word}” is more than one member of staff. Write the user name instead.");
                    break;
            }
        }

        return ([.. found.Distinct()], problems);
    }

    private static IEnumerable<string> WordsFor(PersonFacts person) =>
        new[] { person.UserName, person.Email, person.Number, person.Name }.Where(word => !string.IsNullOrWhiteSpace(word) && !word.Contains(';')).Select(word => word!.Trim());
}
