namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <param name="Text">Words of the name or of members' names.</param>
/// <param name="Show">"on" or "off"; anything else for both.</param>
internal sealed record GroupFilter(string? Text, string? Show)
{
    public const string On = "on", Off = "off";
    public const int LongestText = 80;

    public IReadOnlyList<string> Words { get; } = (Text is { Length: > LongestText } typed ? typed[..LongestText] : Text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public bool IsSet => Words.Count > 0 || Show is On or Off;

    /// <param name="off">Whether the group is switched off.</param>
    /// <param name="texts">Its name and what its members are called.</param>
    public bool Keeps(bool off, IEnumerable<string> texts) => Show switch
    {
        On => !off,
        Off => off,
        _ => true,
    } && Words.All(word => texts.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>As an address has it, with its question mark; empty for the usual.</summary>
    public string Query(int page, string? handler = null)
    {
        string?[] parts =
        [
            Words.Count > 0 ? $"q={Uri.EscapeDataString(string.Join(' ', Words))}" : null, Show is On or Off ? $"show={Show}" : null,
            page > 1 ? $"page-number={page}" : null, handler is null ? null : $"handler={handler}",
        ];
        return string.Join('&', parts.OfType<string>()) is { Length: > 0 } query ? "?" + query : "";
    }
}
