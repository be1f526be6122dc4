using Microsoft.Data.Sqlite;
using SmartPass.Load.Making;

namespace SmartPass.Load.Invariants;

/// <summary>What must hold of seats in flex sessions, read from the rows alone.</summary>
internal static class Seats
{
    // Of each activity that is held: its session's time, its seats that are taken, and what is left of them and of the room when it begins.
    private const string Held = """
        WITH Taken AS (SELECT ActivityId, COUNT(*) AS Seats FROM Flex_SignUp WHERE State = 'Seated' GROUP BY ActivityId),
        Held AS (
            SELECT a.Id, a.SchoolId, a.SessionId, a.ActivityId, a.RoomId, a.Capacity, s.StartsAt, s.EndsAt, COALESCE(t.Seats, 0) AS Seats, a.HeldByHost + a.HeldByOffice AS IsHeldBack
            FROM Flex_ActivitySession a JOIN Flex_Session s ON s.Id = a.SessionId LEFT JOIN Taken t ON t.ActivityId = a.Id
            WHERE a.CalledOff IS NULL AND s.CalledOff IS NULL AND s.NotHeld = 0),
        Room AS (
            SELECT a.Id, MAX(b.Capacity) AS Capacity, SUM(b.Seats) AS Seats FROM Held a
            JOIN Held b ON b.SchoolId = a.SchoolId AND b.RoomId = a.RoomId AND b.StartsAt <= a.StartsAt AND a.StartsAt < b.EndsAt
            GROUP BY a.Id HAVING COUNT(*) > 1 AND COUNT(b.Capacity) = COUNT(*)),
        Free AS (
            SELECT a.*, COALESCE(a.Capacity - a.Seats, 1000000) AS Own, COALESCE(r.Capacity - r.Seats, 1000000) AS InRoom FROM Held a LEFT JOIN Room r ON r.Id = a.Id)
        """;

    private const string InForce = "g.Off = 0 AND g.\"From\" IS NULL AND g.Until IS NULL";

    public static IEnumerable<string> Broken(SqliteConnection db) =>
    [
        .. Each(db, "an activity with more students than seats:", $"{Held} SELECT Id FROM Free WHERE Own < 0"),
        .. Each(db, "activities that share a room with more students than the larger has seats:", $"{Held} SELECT Id FROM Free WHERE InRoom < 0"),
        .. Each(db, "a student with two seats at one time:", """
            SELECT u.StudentId FROM Flex_SignUp u JOIN Flex_Session s ON s.Id = u.SessionId
            JOIN Flex_SignUp v ON v.StudentId = u.StudentId AND v.Id > u.Id AND v.State = 'Seated' JOIN Flex_Session t ON t.Id = v.SessionId AND t.StartsAt < s.EndsAt AND s.StartsAt < t.EndsAt
            WHERE u.State = 'Seated'
            """),
        .. Each(db, "two of a group with seats in one activity:", $"""
            SELECT u.ActivityId FROM EncounterPrevention_Group g JOIN EncounterPrevention_Member m ON m.GroupId = g.Id JOIN EncounterPrevention_Member n ON n.GroupId = g.Id AND n.StudentId > m.StudentId
            JOIN Flex_SignUp u ON u.StudentId = m.StudentId AND u.State = 'Seated' JOIN Flex_SignUp v ON v.StudentId = n.StudentId AND v.State = 'Seated' AND v.ActivityId = u.ActivityId
            WHERE {InForce}
            """),
        // Whom nothing keeps from it moves up as soon as there is a seat; a seat at another time of theirs, and a word of staff, do.
        .. Each(db, "a student in no group who waits though there is a seat:", $"""
            {Held} SELECT u.StudentId FROM Flex_SignUp u JOIN Free f ON f.Id = u.ActivityId AND f.Own > 0 AND f.InRoom > 0 AND f.IsHeldBack = 0
            WHERE u.State = 'Waiting' AND u.StudentId NOT IN (SELECT StudentId FROM EncounterPrevention_Member) AND NOT EXISTS (
                SELECT 1 FROM Flex_SignUp v JOIN Flex_Session t ON t.Id = v.SessionId AND t.StartsAt < f.EndsAt AND f.StartsAt < t.EndsAt
                WHERE v.StudentId = u.StudentId AND v.State = 'Seated' AND (v.SessionId <> u.SessionId OR v.Rank NOT IN ('Placed', 'OwnChoice')))
            """),
        .. Each(db, "a sign-up for an activity of another session or school:", """
            SELECT u.Id FROM Flex_SignUp u JOIN Flex_ActivitySession a ON a.Id = u.ActivityId WHERE a.SessionId <> u.SessionId OR a.SchoolId <> u.SchoolId
            """),
    ];

    /// <summary>Of a session for everyone, right after its cut-off: who has no seat though there is one for them, and who still waits.</summary>
    public static IEnumerable<string> NotPlaced(SqliteConnection db, long session) =>
    [
        .. Each(db, "a student without a seat though there is one for them:", $"""
            {Held} SELECT p.PersonId FROM Flex_Session s JOIN Roster_Affiliation p ON p.SchoolId = s.SchoolId AND p.Role = 'Student'
            WHERE s.Id = {session} AND NOT EXISTS (
                SELECT 1 FROM Flex_SignUp v JOIN Flex_Session t ON t.Id = v.SessionId AND t.StartsAt < s.EndsAt AND s.StartsAt < t.EndsAt WHERE v.StudentId = p.PersonId AND v.State = 'Seated')
            AND EXISTS (
                SELECT 1 FROM Free f JOIN Flex_Activity y ON y.Id = f.ActivityId WHERE f.SessionId = s.Id AND f.Own > 0 AND f.InRoom > 0 AND f.IsHeldBack = 0 AND (y.TakesPlaced OR y.IsDefault)
                AND NOT EXISTS (
                    SELECT 1 FROM EncounterPrevention_Group g JOIN EncounterPrevention_Member m ON m.GroupId = g.Id JOIN EncounterPrevention_Member n ON n.GroupId = g.Id AND n.StudentId <> m.StudentId
                    JOIN Flex_SignUp u ON u.StudentId = n.StudentId AND u.State = 'Seated' AND u.ActivityId = f.Id WHERE m.StudentId = p.PersonId AND {InForce}))
            """),
        .. Each(db, "a student who waits though the cut-off has passed:", $"SELECT StudentId FROM Flex_SignUp WHERE SessionId = {session} AND State = 'Waiting'"),
    ];

    private static List<string> Each(SqliteConnection db, string what, string sql) => db.Rows(sql, row => $"{what} {row.GetInt64(0)}");
}
