using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Pages;

/// <summary>CSS classes that paint a room: its own hue where it has one, else that of its kind.</summary>
internal static class RoomColors
{
    public static string Colors(this RoomFacts room) => Of(room.Kind, room.Hue);

    public static string Of(RoomKind kind, int? hue) => hue is null ? $"place {kind.ToString().ToLowerInvariant()}" : $"place hue-{hue}";
}
