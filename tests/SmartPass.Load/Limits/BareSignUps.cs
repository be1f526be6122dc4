using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace SmartPass.Load.Limits;

/// <summary>One durable transaction for each sign-up: its row and its line of history, in the app's own tables with their indexes, beside the sessions that they refer to.</summary>
internal sealed class BareSignUps : IDisposable
{
    private static readonly string[] ReferredTo = ["Flex_Period", "Flex_Session", "Flex_Activity", "Flex_ActivitySession"];

    private readonly BareTables _db;
    private readonly SqliteCommand _signUp;
    private readonly SqliteCommand _line;
    private readonly (long Session, long Activity)[] _activities;
    private long _number;

    /// <param name="folder">A district's data, with sessions planned.</param>
    /// <param name="file">The file to write.</param>
    /// <param name="activities">What students sign up for.</param>
    public BareSignUps(string folder, string file, IEnumerable<(long Session, long Activity)> activities)
    {
        _activities = [.. activities];
        _db = new BareTables(folder, file, [.. ReferredTo, "Flex_SignUp", "Flex_History"]);
        _db.Copy(folder, ReferredTo);
        _signUp = _db.Command("""
            INSERT INTO Flex_SignUp (SchoolId, SessionId, ActivityId, StudentId, Rank, ById, At, State, Since) VALUES (1, $session, $activity, $student, 'OwnChoice', $student, $at, 'Seated', $at)
            """);
        _line = _db.Command("INSERT INTO Flex_History (SchoolId, Kind, At, ById, StudentId, ActivityId, Rank) VALUES (1, 'SignedUp', $at, $student, $student, $activity, 'OwnChoice')");
    }

    /// <summary>Signs up for so long; gives transactions a second.</summary>
    public double Run(TimeSpan time)
    {
        var since = Stopwatch.GetTimestamp();
        var done = 0;
        for (; Stopwatch.GetElapsedTime(since) < time; done++)
        {
            // Nobody has two seats in a session: there are as many students as sign-ups.
            var (student, at) = (++_number, 1_800_000_000_000 + _number);
            var (session, activity) = _activities[_number % _activities.Length];
            using var transaction = _db.Begin();
            BareTables.Execute(_signUp, transaction, ("$session", session), ("$activity", activity), ("$student", student), ("$at", at));
            BareTables.Execute(_line, transaction, ("$at", at), ("$student", student), ("$activity", activity));
            transaction.Commit();
        }

        return done / Stopwatch.GetElapsedTime(since).TotalSeconds;
    }

    public void Dispose() => _db.Dispose();
}
