using CsvHelper;
using SmartPass.Platform.Export;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Csv;

/// <summary>Writes rooms in the form that <see cref="RoomsFile"/> reads.</summary>
internal static class RoomsFileWriter
{
    public static string Write(IEnumerable<RoomFacts> rooms, StaffWords staff)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions(), true))
        {
            Line(csv, RoomColumn.All.Select(column => column.Title));
            foreach (var room in rooms)
            {
                var written = WrittenRoom.Of(new RoomSettings(room.Name, room.Number, room.Kind, room.Icon, room.Hue, room.Approval, room.Capacity, room.TimeLimit, room.Trip));
                Line(csv, [written.Name, written.Number, written.Kind, written.Approval, written.Capacity, written.TimeLimit, written.Trip, staff.Write(room.Staff), written.Icon, written.Hue]);
            }
        }

        return text.ToString();
    }

    private static void Line(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(FormulaGuard.Guard(cell ?? ""));
        }

        csv.EndRecord();
    }
}
