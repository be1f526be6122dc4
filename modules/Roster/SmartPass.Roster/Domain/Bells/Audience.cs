using System.Text.RegularExpressions;

namespace SmartPass.Roster.Domain.Bells;

/// <summary>Whom a slot is for: everyone, one lunch wave, or some grades. Two audiences are equal when their text is.</summary>
internal sealed partial record Audience
{
    private Audience(string text, string? wave, IReadOnlyList<string> grades) => (Text, Wave, Grades) = (text, wave, grades);

    public static Audience Everyone { get; } = new("", null, []);

    /// <summary>As stored and exported: "", "Lunch A", "Grades 06 07".</summary>
    public string Text { get; }

    public string? Wave { get; }

    public IReadOnlyList<string> Grades { get; }

    /// <summary>How narrow it is: where slots of several audiences meet, the narrower rules (a wave before a grade before everyone).</summary>
    public int Rank => Wave is not null ? 2 : Grades.Count > 0 ? 1 : 0;

    public static Audience OfWave(string wave) => new($"Lunch {wave.Trim()}", wave.Trim(), []);

    public static Audience OfGrades(params IEnumerable<string> grades)
    {
        string[] sorted = [.. grades.Select(Grade).Distinct().Order(StringComparer.Ordinal)];
        return sorted.Length == 0 ? Everyone : new($"Grades {string.Join(' ', sorted)}", null, sorted);
    }

    public bool Includes(Attendee who) => this switch
    {
        { Wave: { } wave } => string.Equals(wave, who.Wave, StringComparison.OrdinalIgnoreCase),
        { Grades.Count: > 0 } => who.Grade is { } grade && Grades.Contains(Grade(grade)),
        _ => true,
    };

    /// <summary>Reads what staff or a file wrote: "", "everyone", "Lunch A", "wave B", "A", "Grade 6", "Grades 6-8", "6th grade", "6, 7". Null for what it cannot read.</summary>
    public static Audience? Read(string? written)
    {
        var text = (written ?? "").Trim();
        if (text.Length == 0 || text.Equals("everyone", StringComparison.OrdinalIgnoreCase) || text.Equals("all", StringComparison.OrdinalIgnoreCase))
        {
            return Everyone;
        }

        if (GradesIn(text) is { Count: > 0 } grades)
        {
            return OfGrades(grades);
        }

        return WaveWords().Match(text) is { Success: true } wave ? OfWave(wave.Groups["name"].Value.ToUpperInvariant()) : null;
    }

    /// <summary>The wave that staff or a file wrote where only a wave can stand: "A", "Lunch A", "wave 1"; as slots have it. Null for what it cannot read.</summary>
    public static string? WaveNamed(string? written) => string.IsNullOrWhiteSpace(written) ? null : Read($"Lunch {written.Trim()}")?.Wave;

    /// <summary>The audience a title names in passing: "Lunch A Block", "Hubble Middle School - 6th Grade"; null where it names none.</summary>
    public static Audience? NamedIn(string title)
    {
        if (WaveInTitle().Match(title) is { Success: true } wave)
        {
            return OfWave(wave.Groups["name"].Value.ToUpperInvariant());
        }

        return GradeInTitle().Match(title) is { Success: true } grade ? OfGrades(grade.Groups["number"].Value) : null;
    }

    public bool Equals(Audience? other) => other is not null && string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    public override string ToString() => Text.Length == 0 ? "Everyone" : Text;

    private static List<string>? GradesIn(string text)
    {
        var list = GradeWords().Replace(text, " ").Trim();
        if (list.Length == 0 || !GradeList().IsMatch(list))
        {
            return null;
        }

        var grades = new List<string>();
        foreach (var part in list.Split([',', ' ', ';', '&', '+'], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-');
            if (ends is [var from, var until] && int.TryParse(from, out var first) && int.TryParse(until, out var last))
            {
                grades.AddRange(Enumerable.Range(first, Math.Clamp(last - first + 1, 0, 20)).Select(number => number.ToString("00", null)));
            }
            else
            {
                grades.Add(part);
            }
        }

        return grades;
    }

    private static string Grade(string grade)
    {
        var trimmed = grade.Trim().ToUpperInvariant();
        return trimmed switch
        {
            "K" => "KG",
            _ when int.TryParse(trimmed, out var number) => number.ToString("00", null),
            _ => trimmed,
        };
    }

    [GeneratedRegex(@"\b(grades?|gr\.?)\b|(?<=\d)(st|nd|rd|th)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GradeWords();

    [GeneratedRegex(@"^((KG|PK|TK|K|\d{1,2}(\s*-\s*\d{1,2})?)[\s,;&+]*)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GradeList();

    [GeneratedRegex(@"^((lunch|wave)\s+)*(?<name>[a-z0-9]{1,12})(\s+(lunch|wave))*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WaveWords();

    [GeneratedRegex(@"\blunch\s+(?<name>[a-h1-9])\b|\b(?<name>[a-h])\s+lunch\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WaveInTitle();

    [GeneratedRegex(@"\bgrade\s+(?<number>\d{1,2})\b|\b(?<number>\d{1,2})(st|nd|rd|th)\s+gr(ade)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GradeInTitle();
}

/// <summary>What decides which slots hold for a person; nothing known means everyone's.</summary>
internal sealed record Attendee(string? Grade = null, string? Wave = null)
{
    public static Attendee Anyone { get; } = new();
}
