using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Csv;

/// <summary>A column of the rooms file.</summary>
/// <param name="Title">As exports write it.</param>
/// <param name="Field">The field of <see cref="WrittenRoom"/> it fills, or <see cref="Staff"/>.</param>
/// <param name="Alike">Other headings people write, letters only.</param>
internal sealed record RoomColumn(string Title, string Field, params IReadOnlyList<string> Alike)
{
    public const string Staff = "Staff";

    public static IReadOnlyList<RoomColumn> All { get; } =
    [
        new("name", nameof(WrittenRoom.Name), "room", "roomname"),
        new("number", nameof(WrittenRoom.Number), "roomnumber", "roomno", "no"),
        new("kind", nameof(WrittenRoom.Kind), "type", "roomtype"),
        new("approval", nameof(WrittenRoom.Approval), "approvalrule"),
        new("capacity", nameof(WrittenRoom.Capacity), "maxcapacity"),
        new("time limit", nameof(WrittenRoom.TimeLimit), "minutes", "timelimitmin", "timelimitminutes", "timelimitinminutes"),
        new("trip", nameof(WrittenRoom.Trip), "triptype", "tripkind"),
        new("staff", Staff, "assignedstaff", "teachers", "teacher"),
        new("icon", nameof(WrittenRoom.Icon)),
        new("hue", nameof(WrittenRoom.Hue), "color", "colour"),
        new("scheduled approval", nameof(WrittenRoom.ScheduledApproval), "approvalforlater", "laterapproval"),
        new("most out", nameof(WrittenRoom.MostOut), "mostoutatonce", "maxout"),
        new("counts toward limit", nameof(WrittenRoom.CountsTowardLimit), "counts", "countstowardthelimit", "countstowardslimit"),
        new("end check", nameof(WrittenRoom.EndCheck), "shownattheend", "endswith"),
        new("open periods", nameof(WrittenRoom.Periods), "periods"),
        new("open times", nameof(WrittenRoom.Times), "times", "hours", "openhours"),
        new("grades", nameof(WrittenRoom.Grades), "grade", "forgrades"),
        new("only for", nameof(WrittenRoom.Only), "forstudents", "students"),
        new("not for", nameof(WrittenRoom.Not), "notforstudents"),
        new("area", nameof(WrittenRoom.Area), "floor", "wing", "building"),
    ];

    /// <summary>The column a heading means, forgiving case, spaces and signs; null for a stranger.</summary>
    public static RoomColumn? Called(string heading)
    {
        var letters = Letters(heading);
        return All.FirstOrDefault(column => Letters(column.Title) == letters || column.Alike.Contains(letters));
    }

    public static string TitleOf(string field) => All.First(column => column.Field == field).Title;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
}
