namespace SmartPass.Rooms.Pages.Directory;

/// <param name="Rooms">Rows of the table.</param>
/// <param name="MayManage">Names lead to the settings.</param>
internal sealed record RoomTable(IReadOnlyList<RoomRow> Rooms, bool MayManage);
