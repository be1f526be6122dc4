using System.Globalization;

namespace SmartPass.StudentIds.Domain.Design;

/// <summary>The school year as a card says it. The roster shows no other module its terms, so the date tells: schools of the United States begin theirs in August or September and end it by the last of July.</summary>
internal static class SchoolYear
{
    private const int FirstMonth = 8;

    /// <summary>"2026–27".</summary>
    public static string Of(DateOnly date)
    {
        var first = date.Month >= FirstMonth ? date.Year : date.Year - 1;
        return string.Create(CultureInfo.InvariantCulture, $"{first}–{(first + 1) % 100:00}");
    }
}
