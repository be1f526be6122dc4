using Microsoft.Data.Sqlite;

namespace SmartPass.Load.Making;

/// <summary>Passes of the months before, each with its two lines of history: all students in turn, from their classes to the first place of their school.</summary>
internal static class PastPasses
{
    private const long Minute = 60_000;
    private const long Span = 180 * 24 * 60 * Minute;

    public static void Write(SqliteConnection db, int count)
    {
        if (count == 0)
        {
            return;
        }

        // Rows in bulk first, indexes after: an index that grows row by row takes hours at ten million.
        var indexes = db.Rows("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name IN ('Passes_Pass', 'Passes_History') AND sql IS NOT NULL", row => (Name: row.GetString(0), Sql: row.GetString(1)));
        using var all = db.BeginTransaction();
        indexes.ForEach(index => db.Do($"DROP INDEX \"{index.Name}\""));
        Rows(db, count);
        indexes.ForEach(index => db.Do(index.Sql));
        // Who follows the history has been told of all that.
        db.Do("""
            INSERT INTO Telling_Cursor (Follower, Last) SELECT 'tell of passes', MAX(Id) FROM Passes_History WHERE true ON CONFLICT (Follower) DO UPDATE SET Last = excluded.Last;
            INSERT INTO EncounterPrevention_Cursor (Follower, Last) SELECT 'follow passes', MAX(Id) FROM Passes_History WHERE true ON CONFLICT (Follower) DO UPDATE SET Last = excluded.Last;
            """);
        all.Commit();
    }

    private static void Rows(SqliteConnection db, int count)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        var begin = now - Span;
        var last = now - (24 * 60 * Minute);
        db.Do("""
            CREATE TEMP TABLE Going AS
            SELECT ROW_NUMBER() OVER (ORDER BY (a.PersonId * 7919) % 1000003) - 1 AS N, a.PersonId AS Student, a.SchoolId AS School,
                (SELECT MIN(Id) FROM Rooms_Room r WHERE r.SchoolId = a.SchoolId AND r.Kind = 'Classroom') AS FromId,
                (SELECT MIN(Id) FROM Rooms_Room r WHERE r.SchoolId = a.SchoolId AND r.Approval = 'SelfCheckout') AS ToId
            FROM Roster_Affiliation a WHERE a.Role = 'Student';
            CREATE UNIQUE INDEX temp.GoingN ON Going (N);
            """);
        db.Do(
            $"""
            WITH RECURSIVE number(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM number WHERE i + 1 < $count)
            INSERT INTO Passes_Pass (Id, AskedAt, StartedAt, DueAt, Ending_At, Ending_By, Ending_How, FromId, ToId, MadeById, Minutes, SchoolId, Status, StudentId, Ticket, {PassRow.UsualColumns})
            SELECT i + 1, at, at, at + 300000, at + 60000 + (i % 7) * 60000, Student, 'ByStudent', FromId, ToId, Student, 5, School, 'Ended', Student, 'past ' || i, {PassRow.UsualValues}
            FROM (SELECT i, $begin + i * ($last - $begin) / $count AS at FROM number) JOIN Going ON N = i % (SELECT COUNT(*) FROM Going)
            """,
            ("$count", count), ("$begin", begin), ("$last", last));
        foreach (var (kind, at, id) in new[] { ("Started", "StartedAt", "Id * 2 - 1"), ("Ended", "Ending_At", "Id * 2") })
        {
            db.Do($$"""
                INSERT INTO Passes_History (Id, SchoolId, At, By, Kind, Subject, Data)
                SELECT {{id}}, SchoolId, {{at}}, StudentId, '{{kind}}', Id, '{"Student":' || StudentId || ',"From":' || FromId || ',"To":' || ToId || ',"Rule":null,"Word":null,"Tried":null}' FROM Passes_Pass ORDER BY Id
                """);
        }
    }
}
