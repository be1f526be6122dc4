using System.Globalization;

namespace SmartPass.StudentIds.Pages.Shared;

/// <summary>Which of a person's cards one is, in words: "2nd card".</summary>
internal static class IssueWords
{
    public static string Of(int issue) => string.Create(CultureInfo.InvariantCulture, $"{issue}{Ending(issue)} card");

    private static string Ending(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
