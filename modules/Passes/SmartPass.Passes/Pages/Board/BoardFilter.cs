using SmartPass.Passes.Pages.Shared;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <summary>What of the board to show; it stays in the address.</summary>
internal sealed record BoardFilter(string? Text, RoomKind? Place, string? Grade, bool Overtime)
{
    public bool Shows(PassCard card) =>
        (!Overtime || card.Overtime)
        && (Place is null || card.To.Kind == Place)
        && (string.IsNullOrEmpty(Grade) || card.Student.Grade == Grade)
        && Words.All(word => $"{card.Student.Name} {card.Student.Number} {card.From.Name} {card.To.Name}".Contains(word, StringComparison.OrdinalIgnoreCase));

    public string Query => Build(Text, Place, Grade, Overtime);

    /// <summary>Address of the same board with another choice of what.</summary>
    public string With(RoomKind? place, string? grade, bool overtime) => Build(Text, place, grade, overtime);

    private string[] Words => (Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Build(string? text, RoomKind? place, string? grade, bool overtime)
    {
        List<string> parts = [];
        Add(string.IsNullOrWhiteSpace(text) ? null : $"q={Uri.EscapeDataString(text.Trim())}");
        Add(place is null ? null : $"place={place}");
        Add(string.IsNullOrEmpty(grade) ? null : $"grade={Uri.EscapeDataString(grade)}");
        Add(overtime ? "overtime=true" : null);
        return string.Join('&', parts);

        void Add(string? part)
        {
            if (part is not null)
            {
                parts.Add(part);
            }
        }
    }
}
