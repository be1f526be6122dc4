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
        broken.AddRange(Each(db, "a pass at a room of another school:", "SELECT p.Id FROM Passes_Pass p JOIN Rooms_Room r ON r.Id IN (p.FromId, p.ToId) WHERE r.SchoolId <> p.SchoolId"));
        broken.AddRange(db.Rows("PRAGMA quick_check", row => row.GetString(0)).Where(said => said != "ok").Select(said => $"the file: {said}"));
        broken.AddRange(db.Rows("PRAGMA foreign_key_check", row => $"a row of {row.GetString(0)} points to nothing"));
        return new Found(replay.Read, broken);
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

    private static List<string> Each(SqliteConnection db, string what, string sql) => db.Rows(sql, row => $"{what} {row.GetInt64(0)}");

    /// <param name="Read">Lines of history.</param>
    /// <param name="Broken">What does not hold, in sentences.</param>
    internal sealed record Found(long Read, IReadOnlyList<string> Broken);
}
