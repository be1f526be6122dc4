using SmartPass.Platform.Export;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Csv;

/// <summary>Writes rooms in the form that <see cref="RoomsFile"/> reads.</summary>
internal static class RoomsFileWriter
{
    public static string Write(IEnumerable<RoomFacts> rooms, StaffWords staff) => CsvFile.Write(RoomColumn.All.Select(column => column.Title), rooms.Select(room => Line(room, staff)));

    private static IEnumerable<string?> Line(RoomFacts room, StaffWords staff)
    {
        var written = WrittenRoom.Of(new RoomSettings(room.Name, room.Number, room.Kind, room.Icon, room.Hue, room.Approval, room.Capacity, room.TimeLimit, room.Trip));
        return [written.Name, written.Number, written.Kind, written.Approval, written.Capacity, written.TimeLimit, written.Trip, staff.Write(room.Staff), written.Icon, written.Hue];
    }
}
