using Microsoft.Data.Sqlite;

namespace SmartPass.Load.Making;

/// <summary>Writes into a stopped app's database what its pages would take hours for.</summary>
internal static class Fill
{
    /// <summary>The security stamp of every account made here, which their sessions carry.</summary>
    public const string Stamp = "00000000000000000000000000000001";

    public static void Everything(string folder, Size size)
    {
        using var db = Database.Open(Database.File(folder), write: true);
        db.Do("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; PRAGMA temp_store = MEMORY;");
        using (var all = db.BeginTransaction())
        {
            Accounts(db);
            Groups(db, size.Groups);
            Rules(db);
            all.Commit();
        }

        PastPasses.Write(db, size.PastPasses);
        db.Do("ANALYZE; PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL;");
    }

    /// <summary>Makes room for a load that no hallway would hold: what is measured then is a start, not a line.</summary>
    public static void WidenRooms(string folder)
    {
        using var db = Database.Open(Database.File(folder), write: true);
        db.Do("UPDATE Rooms_Room SET Capacity = 400 WHERE Approval = 'SelfCheckout'");
    }

    private static void Accounts(SqliteConnection db) => db.Do(
        """
        INSERT OR IGNORE INTO Accounts_Account (Id, UserName, NormalizedUserName, SecurityStamp, Disabled)
        SELECT DISTINCT PersonId, 'person' || PersonId, 'PERSON' || PersonId, $stamp, 0 FROM Roster_Affiliation
        """,
        ("$stamp", Stamp));

    /// <summary>Groups of two to six students of one school, spread over all schools.</summary>
    private static void Groups(SqliteConnection db, int count)
    {
        var bySchool = db.Rows("SELECT SchoolId, PersonId FROM Roster_Affiliation WHERE Role = 'Student' ORDER BY SchoolId, PersonId", row => (School: row.GetInt64(0), Person: row.GetInt64(1)))
            .GroupBy(row => row.School, row => row.Person).Select(school => (school.Key, Students: school.ToArray())).ToArray();
        var dice = new Random(4);
        for (var number = 0; number < count; number++)
        {
            var (school, students) = bySchool[number % bySchool.Length];
            EncounterGroup.Write(db, school, $"Group {number}", [.. dice.GetItems(students, dice.Next(2, 7)).Distinct()]);
        }
    }

    /// <summary>Every rule is asked and has something to count, and none refuses whoever only comes back often, as nobody but a load does.</summary>
    private static void Rules(SqliteConnection db) => db.Do(
        """
        INSERT OR REPLACE INTO Passes_Rules (SchoolId, DailyLimit, DisplayNames, FirstMinutes, Grades, LapseMinutes, LastMinutes, LineClears, MostOut, OvertimeMinutes, PauseMinutes, WeeklyLimit, Windows)
        SELECT Id, 100000, 'Names', 0, '[]', 10, 0, 'EveryBell', 100000, 1, 0, 100000, '[]' FROM Roster_School
        """);
}
