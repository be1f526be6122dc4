namespace SmartPass.Passes.Pages.Rules;

/// <summary>A rule that is a number in a sentence.</summary>
/// <param name="Field">Name in the form.</param>
/// <param name="Value">As typed.</param>
/// <param name="Before">Words before the number.</param>
/// <param name="After">Words after it.</param>
/// <param name="Hint">What it does.</param>
internal sealed record RuleNumber(string Field, string? Value, string Before, string After, string Hint);
