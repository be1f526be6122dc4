using System.Globalization;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Unfilled;

/// <param name="Text">Words of the name or the number.</param>
/// <param name="Grade">As the roster codes it; null for all.</param>
internal sealed record UnfilledFilter(string? Text, string? Grade)
{
    public const int LongestText = 80;

    public IReadOnlyList<string> Words { get; } = (Text is { Length: > LongestText } typed ? typed[..LongestText] : Text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public bool IsSet => Words.Count > 0 || !string.IsNullOrEmpty(Grade);

    public bool Keeps(PersonFacts student) =>
        (string.IsNullOrEmpty(Grade) || student.Grade == Grade) && Words.All(word => $"{student.Name} {student.Number}".Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>As an address has it, with its question mark; empty for the usual.</summary>
    public string Query(int number = 1, string? handler = null)
    {
        string?[] parts =
        [
            Words.Count > 0 ? $"q={Uri.EscapeDataString(string.Join(' ', Words))}" : null, string.IsNullOrEmpty(Grade) ? null : $"grade={Uri.EscapeDataString(Grade)}",
            number > 1 ? string.Create(CultureInfo.InvariantCulture, $"page-number={number}") : null, handler is null ? null : $"handler={handler}",
        ];
        return string.Join('&', parts.OfType<string>()) is { Length: > 0 } query ? "?" + query : "";
    }
}
