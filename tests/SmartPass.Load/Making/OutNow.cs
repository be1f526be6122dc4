namespace SmartPass.Load.Making;

/// <summary>Writes students who are out on a pass right now, to places that have room for them all.</summary>
internal static class OutNow
{
    public static void Write(string folder, int count)
    {
        Fill.WidenRooms(folder);
        using var db = Database.Open(Database.File(folder), write: true);
        using var all = db.BeginTransaction();
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        var first = db.Rows("SELECT COALESCE(MAX(Id), 0) FROM Passes_Pass", row => row.GetInt64(0)).Single();
        db.Do(
            $"""
            INSERT INTO Passes_Pass (AskedAt, StartedAt, DueAt, NextAt, FromId, ToId, MadeById, Minutes, SchoolId, Status, StudentId, Ticket, {PassRow.UsualColumns})
            SELECT $now, $now, $now + 6000000, $now + 6000000,
                (SELECT MIN(Id) FROM Rooms_Room r WHERE r.SchoolId = a.SchoolId AND r.Kind = 'Classroom'),
                (SELECT MIN(Id) FROM Rooms_Room r WHERE r.SchoolId = a.SchoolId AND r.Approval = 'SelfCheckout'),
                a.PersonId, 100, a.SchoolId, 'Active', a.PersonId, 'out ' || a.PersonId, {PassRow.UsualValues}
            FROM Roster_Affiliation a
            WHERE a.Role = 'Student' AND a.PersonId NOT IN (SELECT StudentId FROM EncounterPrevention_Member) AND a.SchoolId = (SELECT MIN(Id) FROM Roster_School)
            ORDER BY a.PersonId LIMIT $count
            """,
            ("$now", now), ("$count", count));
        db.Do(
            """
            INSERT INTO Passes_History (SchoolId, At, By, Kind, Subject, Data)
            SELECT SchoolId, StartedAt, StudentId, 'Started', Id, '{"Student":' || StudentId || ',"From":' || FromId || ',"To":' || ToId || ',"Rule":null,"Word":null,"Tried":null}' FROM Passes_Pass WHERE Id > $first
            """,
            ("$first", first));
        all.Commit();
    }
}
