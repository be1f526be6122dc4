using SmartPass.Platform.Export;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Csv;

/// <summary>Writes rooms in the form that <see cref="RoomsFile"/> reads.</summary>
internal static class RoomsFileWriter
{
    public static string Write(IEnumerable<RoomFacts> rooms, PeopleWords people) => CsvFile.Write(RoomColumn.All.Select(column => column.Title), rooms.Select(room => Line(room, people)));

    private static IEnumerable<string?> Line(RoomFacts room, PeopleWords people)
    {
        var written = WrittenRoom.Of(RoomSettings.Of(room));
        return
        [
            written.Name, written.Number, written.Kind, written.Approval, written.Capacity, written.TimeLimit, written.Trip, people.Staff.Write(room.Staff), written.Icon, written.Hue,
            written.ScheduledApproval, written.MostOut, written.CountsTowardLimit, written.EndCheck, written.Periods, written.Times,
            written.Grades, people.Students.Write(written.Only), people.Students.Write(written.Not), written.Area,
        ];
    }
}
