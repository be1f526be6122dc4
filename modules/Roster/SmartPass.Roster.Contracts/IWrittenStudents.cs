using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>Finds the students of a school by what people write of them: a number, a name either way round, a user name or an address, whatever the case, accents and apostrophes.</summary>
public interface IWrittenStudents
{
    /// <summary>A list as people paste it, one student a line, with the bullets, headings, grades and quotes that come along. Every line answers with whom it could be; repeated lines are one. Empty for an empty text; one longer than <see cref="PastedLine.LongestList" /> is not read, and answers as one line that names nobody.</summary>
    Task<IReadOnlyList<PastedLine>> Read(SchoolId school, string? text, CancellationToken stop = default);

    /// <summary>The one whom a search means among those it found: the only one, or the only one in whom every word typed begins a name or the number; null where it could be several.</summary>
    PersonFacts? Meant(string? typed, IReadOnlyList<PersonFacts> found);
}

/// <summary>One student of a pasted list.</summary>
/// <param name="Text">As it was pasted, without what came along.</param>
/// <param name="Could">Who it could be: nobody, one, or several to choose from.</param>
public sealed record PastedLine(string Text, IReadOnlyList<PersonFacts> Could)
{
    /// <summary>Longest list that is read, in characters, a line break as one.</summary>
    public const int LongestList = 20_000;

    /// <summary>Of several that a line could be, so many are worth showing.</summary>
    public const int MostShown = 8;

    /// <summary>Whether a list is longer than is read. Boxes count a line break once, and forms send it as two.</summary>
    public static bool IsTooLong(string? list) => list is not null && list.Length - list.AsSpan().Count('\r') > LongestList;

    /// <summary>Whom it names beyond doubt; null otherwise.</summary>
    public PersonFacts? Found => Could is [var one] ? one : null;

    /// <summary>Whether it still needs someone: it names nobody, or could be several of whom none was chosen.</summary>
    public bool IsOpen(IReadOnlyCollection<PersonId> chosen) => Could.Count != 1 && !Could.Any(student => chosen.Contains(student.Id));
}
