namespace SmartPass.StudentIds.Drawing.Sheets;

/// <summary>How much paper there is beside a card before its neighbour's begins, in millimetres.</summary>
internal readonly record struct SheetRoom(double Left, double Above, double Right, double Below)
{
    public static SheetRoom All(double room) => new(room, room, room, room);
}
