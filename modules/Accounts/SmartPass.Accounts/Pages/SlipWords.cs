namespace SmartPass.Accounts.Pages;

/// <summary>What is said around slips of one kind.</summary>
/// <param name="One">What one slip gives: "first code".</param>
/// <param name="Name">Title of the name that goes with it.</param>
/// <param name="Path">Page to use it on; null where it is used on a screen at hand.</param>
/// <param name="Use">What the person does with it.</param>
/// <param name="File">Name of the download.</param>
internal sealed record SlipWords(string One, string Name, string? Path, string Use, string File)
{
    public static SlipWords FirstCode { get; } = new("first code", "User name", "/start", "Good once, for 30 days. Then you choose a password of your own.", "first-codes.csv");

    public static SlipWords Pin { get; } = new("PIN", "Number", null, "Type both at a kiosk; staff type the PIN to approve on a student’s screen. Keep it to yourself. You can change it under My account.", "pins.csv");

    public static SlipWords DayCode { get; } = new("day code", "Stands in for", "/substitute", "Good on these days only. On a student’s screen, type it where the teacher’s PIN is asked.", "day-codes.csv");

    /// <summary>The kind as a title: "First code".</summary>
    public string Title => char.ToUpperInvariant(One[0]) + One[1..];

    public string Gone => $"Those {One}s are not shown any more. They still work; for new ones, ask again.";

    public string Cleared => $"The {One}s are cleared from the screen. They still work.";
}
