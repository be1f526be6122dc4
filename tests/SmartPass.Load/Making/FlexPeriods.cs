using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace SmartPass.Load.Making;

/// <summary>Flex periods of the first school as their pages would save them, on each of the coming days: one with a seat for nine in ten students, and clubs at the same time. The app plans their sessions.</summary>
internal static class FlexPeriods
{
    public const string Main = "Flex";
    public const string Clubs = "Clubs";
    public const int ClubCount = 3;

    private const string Everyone = """{"Grades":[],"Classes":[],"Students":[]}""";
    private const int ClubSeats = 30;
    private static readonly TimeOnly Starts = new(14, 20);
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(40);

    private static DateOnly FirstDay => Bells.Today.AddDays(1);

    /// <param name="folder">A district's data; the app must not be running.</param>
    /// <param name="activities">How many activities.</param>
    /// <param name="seats">How many seats all rooms have together.</param>
    /// <param name="days">On how many days, from tomorrow on.</param>
    public static void Write(string folder, int activities, int seats, int days)
    {
        using var db = Database.Open(Database.File(folder), write: true);
        using var all = db.BeginTransaction();
        var rooms = db.Rows("SELECT Id FROM Rooms_Room WHERE SchoolId = 1 AND Kind = 'Classroom' AND Retired = 0 ORDER BY Id", row => row.GetInt64(0));
        var hosts = db.Rows("SELECT DISTINCT PersonId FROM Roster_Affiliation WHERE SchoolId = 1 AND Role = 'Teacher' ORDER BY PersonId", row => row.GetInt64(0));
        var shared = (activities / 20) + 1;
        if (rooms.Count < activities - shared + ClubCount)
        {
            throw new InvalidOperationException($"The school has {rooms.Count} classrooms, too few for {activities} activities.");
        }

        var main = Period(db, Main, days);
        var capacities = Capacities(activities - shared, seats);
        for (var number = 0; number < activities; number++)
        {
            // The last few meet in the rooms of others, which have no more seats for that.
            var (room, capacity) = number < capacities.Count ? (number, capacities[number]) : (activities - 1 - number, Math.Max(1, capacities[activities - 1 - number] / 2));
            Activity(db, main, $"Activity {number}", hosts[number % hosts.Count], rooms[room], capacity, takesPlaced: number % 10 != 9);
        }

        var clubs = Period(db, Clubs, days);
        for (var number = 0; number < ClubCount; number++)
        {
            Activity(db, clubs, $"Club {number}", hosts[number % hosts.Count], rooms[capacities.Count + number], ClubSeats, takesPlaced: false);
        }

        all.Commit();
    }

    /// <summary>Has the sessions of the first day close then, a day before they begin; the app must not be running.</summary>
    public static void CloseFirstDayAt(string folder, DateTimeOffset at)
    {
        using var db = Database.Open(Database.File(folder), write: true);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(db.Rows("SELECT Zone FROM Roster_School WHERE Id = 1", row => row.GetString(0)).Single());
        var local = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
        db.Do("UPDATE Flex_Period SET Starts = $starts, Ends = $ends, Closes = $closes", ("$starts", Text(local)), ("$ends", Text(local.Add(Lasts))), ("$closes", Closes(24)));
    }

    private static long Period(SqliteConnection db, string name, int days)
    {
        db.Do(
            """
            INSERT INTO Flex_Period (SchoolId, Name, Days, Dates, "From", Starts, Ends, Audience, Closes) VALUES (1, $name, '[]', $dates, $from, $starts, $ends, $everyone, $closes)
            """,
            ("$name", name), ("$dates", JsonSerializer.Serialize(Enumerable.Range(0, days).Select(FirstDay.AddDays))), ("$from", Text(FirstDay)),
            ("$starts", Text(Starts)), ("$ends", Text(Starts.Add(Lasts))), ("$everyone", Everyone), ("$closes", Closes(0)));
        return db.Rows("SELECT last_insert_rowid()", row => row.GetInt64(0)).Single();
    }

    private static void Activity(SqliteConnection db, long period, string title, long host, long room, int capacity, bool takesPlaced) => db.Do(
        """
        INSERT INTO Flex_Activity (SchoolId, PeriodId, Title, Hosts, RoomId, Capacity, Tags, Audience, TakesPlaced, "From", Days, IsDefault, MadeById)
        VALUES (1, $period, $title, $hosts, $room, $capacity, '[]', $everyone, $placed, $from, '[]', 0, $host)
        """,
        ("$period", period), ("$title", title), ("$hosts", string.Create(CultureInfo.InvariantCulture, $$"""[{"Value":{{host}}}]""")), ("$room", room), ("$capacity", capacity),
        ("$everyone", Everyone), ("$placed", takesPlaced), ("$from", Text(FirstDay)), ("$host", host));

    /// <summary>Some have half as many seats as others, those that everyone wants among them; together they are as many as wanted.</summary>
    private static List<int> Capacities(int rooms, int seats)
    {
        var usual = seats / rooms;
        var some = Enumerable.Range(0, rooms - 1).Select(number => usual + (((number % 5) - 2) * usual / 4)).ToList();
        return [.. some, seats - some.Sum()];
    }

    private static string Closes(int hoursBefore) => string.Create(CultureInfo.InvariantCulture, $$"""{"$type":"hours","Before":{{hoursBefore}}}""");

    private static string Text(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
