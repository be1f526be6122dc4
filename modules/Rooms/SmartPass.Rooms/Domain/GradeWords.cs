using SmartPass.Roster.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>Grades as text: "9; 10", or as the roster codes them.</summary>
internal static class GradeWords
{
    private static readonly string[] Codes = ["IT", "PR", "PK", "TK", "KG", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "PS", "UG", "Other"];

    public static string InWords(IReadOnlyList<string> grades) => grades.Count == 0 ? "all" : string.Join(", ", grades.Select(Short));

    public static string Write(IEnumerable<string> grades) => string.Join("; ", grades.Select(Short));

    /// <summary>The grades in the order of school; null where one is none.</summary>
    public static IReadOnlyList<string>? Read(string? text)
    {
        var read = (text ?? "").Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Code).ToList();
        return read.Contains(null) ? null : InOrder(read.OfType<string>());
    }

    public static IReadOnlyList<string> InOrder(IEnumerable<string> grades) =>
        [.. grades.Distinct().OrderBy(grade => Array.IndexOf(Codes, grade)).ThenBy(grade => grade, StringComparer.Ordinal)];

    private static string Short(string grade) => int.TryParse(grade, out var number) ? number.ToString() : grade;

    private static string? Code(string word) => Array.Find(Codes, code => Same(code, word) || Same(Short(code), word) || Same(Grades.InWords(code), word));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
