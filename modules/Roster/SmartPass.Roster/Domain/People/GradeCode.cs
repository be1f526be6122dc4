using System.Globalization;

namespace SmartPass.Roster.Domain.People;

/// <summary>Grades by their CEDS codes, read from what exporters write.</summary>
internal static class GradeCode
{
    private static readonly HashSet<string> Words = ["IT", "PR", "PK", "TK", "KG", "PS", "UG", "Other"];
    private static readonly HashSet<string> BeforeFirst = ["IT", "PR", "PK", "TK", "KG"];

    /// <summary>"9" is "09", "k" is "KG"; what is no grade stays as it is.</summary>
    public static string Normal(string written)
    {
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number == 0 ? "KG" : number.ToString("00", CultureInfo.InvariantCulture);
        }

        return written.ToUpperInvariant() switch
        {
            "K" or "KN" or "KDG" => "KG",
            "OTHER" => "Other",
            var upper when Words.Contains(upper) => upper,
            _ => written,
        };
    }

    public static bool IsKnown(string grade) => Words.Contains(grade) || (Number(grade) is >= 1 and <= 13);

    /// <summary>Whether students of the grade are taken for under 13 when no birth date is known: below 7. Null where the grade tells nothing.</summary>
    public static bool? IsUnder13(string? grade) => grade switch
    {
        null => null,
        "PS" => false,
        _ when BeforeFirst.Contains(grade) => true,
        _ => Number(grade) is { } number and >= 1 and <= 13 ? number < 7 : null,
    };

    private static int? Number(string grade) =>
        grade.Length == 2 && int.TryParse(grade, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
