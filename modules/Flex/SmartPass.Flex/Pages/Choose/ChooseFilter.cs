using System.Globalization;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Flex.Pages.Choose;

/// <summary>Which activities of a session are shown.</summary>
/// <param name="Text">Words of the title, the description, the hosts, the room or the tags.</param>
/// <param name="Tag">A tag; null or empty for all.</param>
/// <param name="Host">A host; null for all.</param>
/// <param name="SeatsOnly">Only those with a seat left.</param>
internal sealed record ChooseFilter(string? Text, string? Tag, PersonId? Host, bool SeatsOnly)
{
    public const int LongestText = 80;

    public IReadOnlyList<string> Words { get; } = (Text is { Length: > LongestText } typed ? typed[..LongestText] : Text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public bool IsSet => Words.Count > 0 || !string.IsNullOrEmpty(Tag) || Host is not null || SeatsOnly;

    public bool Keeps(ActivityCard card) =>
        Words.All(word => Texts(card).Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
        && (string.IsNullOrEmpty(Tag) || card.Tags.Contains(Tag, StringComparer.OrdinalIgnoreCase))
        && (Host is not { } host || card.Hosts.Any(one => one.Id == host))
        && !(SeatsOnly && (card.Seats.IsFull || card.Off is not null));

    /// <summary>As an address has it, with its question mark; empty for the usual.</summary>
    public string Query(SessionId? session, string? handler = null)
    {
        string?[] parts =
        [
            session is { } one ? $"session={one}" : null, Words.Count > 0 ? $"q={Uri.EscapeDataString(string.Join(' ', Words))}" : null, string.IsNullOrEmpty(Tag) ? null : $"tag={Uri.EscapeDataString(Tag)}",
            Host is { } host ? string.Create(CultureInfo.InvariantCulture, $"host={host.Value}") : null, SeatsOnly ? "seats=true" : null, handler is null ? null : $"handler={handler}",
        ];
        return string.Join('&', parts.OfType<string>()) is { Length: > 0 } query ? "?" + query : "";
    }

    private static IEnumerable<string> Texts(ActivityCard card) =>
        [card.Title, card.Description ?? "", card.Room?.Name ?? "", .. card.Hosts.Select(host => host.Name), .. card.Tags];
}
