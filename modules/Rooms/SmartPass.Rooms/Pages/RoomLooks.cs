using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Pages;

internal static class RoomLooks
{
    /// <summary>CSS classes that paint a room: its own hue where it has one, else that of its kind.</summary>
    public static string Classes(this RoomFacts room) => Classes(room.Kind, room.Hue);

    public static string Classes(RoomKind kind, int? hue) =>
        hue is null ? $"place {kind.ToString().ToLowerInvariant()}" : $"place hue-{hue}";
}
