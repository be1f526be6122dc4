using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Pages.Classes;

/// <param name="Rows">Classes.</param>
/// <param name="Rooms">Rooms to choose from.</param>
internal sealed record ClassTable(ClassesInRooms Rows, IReadOnlyList<RoomFacts> Rooms)
{
    /// <summary>What choosing none of the rooms means for a class.</summary>
    public string None(ClassInRoom row) => row switch
    {
        { Set: not null } => "As the roster says",
        { Room: { } room } => $"{Rooms.FirstOrDefault(one => one.Id == room)?.Name}, as the roster says",
        _ => "Choose a room",
    };
}
