using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SmartPass.Load.Making;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Suites;

/// <summary>What students were told of their seats and lines, to be compared with what the database holds.</summary>
internal sealed class Promises
{
    private readonly ConcurrentDictionary<(long Student, long Session), Standing> _told = [];
    private readonly ConcurrentDictionary<(long Student, long Activity), bool> _seats = [];

    public Standing Of(long student, long session) => _told.GetValueOrDefault((student, session), Standing.Nothing);

    /// <summary>Takes an answer down.</summary>
    public void Take(long student, Offered activity, Told told)
    {
        var before = Of(student, activity.Session);
        _told[(student, activity.Session)] = told switch
        {
            Told.Seated => new Standing(activity.Id, before.Line == activity.Id ? null : before.Line),
            Told.Waits => before with { Line = activity.Id },
            Told.Left => Standing.Nothing,
            _ => before,
        };
        if (told == Told.Seated)
        {
            _seats[(student, activity.Id)] = true;
        }
    }

    /// <summary>What the database does not hold of it, in sentences. Who waited may have moved up since, and who was told of no seat may have been placed.</summary>
    public IEnumerable<string> Broken(SqliteConnection db)
    {
        var came = Pairs(db, "SELECT StudentId, ActivityId FROM Flex_History WHERE Kind IN ('SignedUp', 'MovedUp')");
        var movedUp = Pairs(db, "SELECT StudentId, ActivityId FROM Flex_History WHERE Kind = 'MovedUp'");
        var placed = Pairs(db, "SELECT StudentId, ActivityId FROM Flex_History WHERE Kind = 'Placed'");
        var closed = db.Rows("SELECT Id FROM Flex_Session WHERE PlacedAt IS NOT NULL", row => row.GetInt64(0)).ToHashSet();
        var seats = Rows(db, "Seated");
        var lines = Rows(db, "Waiting");
        foreach (var (student, activity) in _seats.Keys.Except(came))
        {
            yield return $"student {student} was told of a seat in {activity}, of which the history knows nothing";
        }

        foreach (var (key, told) in _told)
        {
            long? seat = seats.TryGetValue(key, out var sits) ? sits : null;
            long? line = lines.TryGetValue(key, out var waits) ? waits : null;
            if (seat != told.Seat && !(seat is { } other && (movedUp.Contains((key.Student, other)) || (told.Seat is null && placed.Contains((key.Student, other))))))
            {
                yield return $"student {key.Student} was told of {Say(told.Seat)} and has {Say(seat)} in session {key.Session}";
            }

            if (line != told.Line && !(line is null && (closed.Contains(key.Session) || movedUp.Contains((key.Student, told.Line!.Value)))))
            {
                yield return $"student {key.Student} was told of {Say(told.Line)} to wait for and waits for {Say(line)} in session {key.Session}";
            }
        }
    }

    private static HashSet<(long Student, long Activity)> Pairs(SqliteConnection db, string sql) => [.. db.Rows(sql, row => (row.GetInt64(0), row.GetInt64(1)))];

    private static Dictionary<(long Student, long Session), long> Rows(SqliteConnection db, string state) => db.Rows(
        $"SELECT StudentId, SessionId, ActivityId FROM Flex_SignUp WHERE State = '{state}'", row => ((row.GetInt64(0), row.GetInt64(1)), row.GetInt64(2))).ToDictionary();

    private static string Say(long? activity) => activity is { } one ? $"activity {one}" : "nothing";
}

/// <summary>An activity in a session.</summary>
/// <param name="Id">What one signs up for.</param>
/// <param name="Session">The session.</param>
internal sealed record Offered(long Id, long Session);

/// <summary>What a student was told to have in a session.</summary>
internal sealed record Standing(long? Seat, long? Line)
{
    public static Standing Nothing { get; } = new(null, null);
}
