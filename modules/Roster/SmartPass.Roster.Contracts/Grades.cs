namespace SmartPass.Roster.Contracts;

/// <summary>Grades as CEDS codes them (research: OneRoster 1.1, section on grades): "IT", "PR", "PK", "TK", "KG", "01" to "13", "PS", "UG", "Other".</summary>
public static class Grades
{
    /// <summary>"Kindergarten", "Grade 9", "Pre-K"; empty for none.</summary>
    public static string InWords(string? grade) => grade switch
    {
        null or "" => "",
        "KG" => "Kindergarten",
        "TK" => "Transitional K",
        "IT" or "PR" or "PK" => "Pre-K",
        "UG" => "Ungraded",
        _ when int.TryParse(grade, out var number) => $"Grade {number}",
        _ => grade,
    };
}
