using Microsoft.Data.Sqlite;
using SmartPass.Load.Making;

namespace SmartPass.Load.Invariants;

/// <summary>What must hold under any load and after any fault, read from the database alone.</summary>
internal static class Invariant
{
    public static Found Check(string folder)
    {
        using var db = Database.Open(Database.File(folder));
        var replay = new Replay(db);
        var broken = new List<string>(replay.Run());
        broken.AddRange(RowsAgainst(db, replay));
        broken.AddRange(Each(db, "a refusal without its reason: history line", "SELECT Id FROM Passes_History WHERE Kind = 'Refused' AND json_extract(Data, '$.Rule') IS NULL"));
        broken.AddRange(Each(db, "an audit line without its act:", "SELECT Id FROM Platform_Audit WHERE Act = '' OR What = '' OR ByName = ''"));
        broken.AddRange(Each(db, "an override without its audit line: pass", """
            SELECT DISTINCT Subject FROM Passes_History h WHERE Kind = 'Overridden'
            AND NOT EXISTS (SELECT 1 FROM Platform_Audit a WHERE a.Act = 'passes.overridden' AND a.SchoolId = h.SchoolId AND a.By = h.By AND a.At BETWEEN h.At AND h.At + 60000)
            """));
        broken.AddRange(Each(db, "more overrides than audit lines of them: person", """
            SELECT By FROM Passes_History h WHERE Kind = 'Overridden' GROUP BY SchoolId, By
            HAVING COUNT(DISTINCT Subject) > (SELECT COUNT(*) FROM Platform_Audit a WHERE a.Act = 'passes.overridden' AND a.SchoolId = h.SchoolId AND a.By = h.By)
            """));
        broken.AddRange(OfAnotherSchool(db));
        broken.AddRange(Seats.Broken(db));
        var seats = new SeatReplay(db);
        broken.AddRange(seats.Run());
        broken.AddRange(db.Rows("PRAGMA quick_check", row => row.GetString(0)).Where(said => said != "ok").Select(said => $"the file: {said}"));
        broken.AddRange(db.Rows("PRAGMA foreign_key_check", row => $"a row of {row.GetString(0)} points to nothing"));
        return new Found(replay.Read + seats.Read, broken);
    }

    /// <summary>The rows say what the history says.</summary>
    private static IEnumerable<string> RowsAgainst(SqliteConnection db, Replay replay)
    {
        var open = db.Rows("SELECT Id FROM Passes_Pass WHERE Status = 'Active'", row => row.GetInt64(0)).ToHashSet();
        return open.Except(replay.Open).Select(pass => $"pass {pass} is out and its history does not say so")
            .Concat(replay.Open.Except(open).Select(pass => $"pass {pass} is out by its history and its row does not say so"))
            .Concat(Each(db, "a pass that ended without an end in its history:", """
                SELECT Id FROM Passes_Pass p WHERE Status = 'Ended' AND NOT EXISTS (SELECT 1 FROM Passes_History h WHERE h.Subject = p.Id AND h.Kind IN ('Ended', 'EndNotRecorded'))
                """));
    }

    private static IEnumerable<string> OfAnotherSchool(SqliteConnection db) =>
    [
        .. Each(db, "a pass at a room of another school:", "SELECT p.Id FROM Passes_Pass p JOIN Rooms_Room r ON r.Id IN (p.FromId, p.ToId) WHERE r.SchoolId <> p.SchoolId"),
        .. Each(db, "a line of history at another school than its pass:", "SELECT h.Id FROM Passes_History h JOIN Passes_Pass p ON p.Id = h.Subject WHERE h.SchoolId <> p.SchoolId"),
        .. Each(db, "a pass under way of a student of another school:", """
            SELECT p.Id FROM Passes_Pass p WHERE p.Status IN ('Requested', 'Active')
            AND NOT EXISTS (SELECT 1 FROM Roster_Affiliation a WHERE a.PersonId = p.StudentId AND a.SchoolId = p.SchoolId)
            """),
        .. Each(db, "a request to staff of another school: pass", """
            SELECT p.Id FROM Passes_Pass p JOIN Passes_AskedOf o ON o.PassId = p.Id WHERE p.Status = 'Requested'
            AND NOT EXISTS (SELECT 1 FROM Roster_Affiliation a WHERE a.PersonId = o.StaffId AND a.SchoolId = p.SchoolId)
            """),
        .. Each(db, "a group with a student of another school:", """
            SELECT g.Id FROM EncounterPrevention_Group g JOIN EncounterPrevention_Member m ON m.GroupId = g.Id
            WHERE NOT EXISTS (SELECT 1 FROM Roster_Affiliation a WHERE a.PersonId = m.StudentId AND a.SchoolId = g.SchoolId)
            """),
    ];

    private static List<string> Each(SqliteConnection db, string what, string sql) => db.Rows(sql, row => $"{what} {row.GetInt64(0)}");

    /// <param name="Read">Lines of history.</param>
    /// <param name="Broken">What does not hold, in sentences.</param>
    internal sealed record Found(long Read, IReadOnlyList<string> Broken);
}
