namespace SmartPass.Passes.Pages.Shared;

/// <summary>How long a place in line may take, from the time left of those who are out.</summary>
internal static class LineWords
{
    public static string Wait(TimeSpan wait) => wait <= TimeSpan.Zero ? "any moment now" : $"about {(int)Math.Ceiling(wait.TotalMinutes)} min";

    /// <summary>"1st", "2nd", "11th".</summary>
    public static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };
}
