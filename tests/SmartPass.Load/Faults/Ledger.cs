using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SmartPass.Load.Making;

namespace SmartPass.Load.Faults;

/// <summary>What someone did.</summary>
internal enum Deed
{
    /// <summary>Tapped on a place, and went, asked or got in line.</summary>
    Wished,

    /// <summary>Tapped on a place, and a rule said no.</summary>
    Refused,

    Ended,
    TookOffer,
    Withdrew,

    /// <summary>Staff let a student go.</summary>
    Approved,
}

/// <summary>A deed that the app acknowledged.</summary>
/// <param name="Deed">What.</param>
/// <param name="Student">Whose pass.</param>
/// <param name="Pass">The pass; none where the answer does not tell.</param>
/// <param name="Ticket">What the pass of a wish is known by.</param>
/// <param name="Took">Milliseconds until the answer.</param>
internal sealed record Said(Deed Deed, long Student, long? Pass, string? Ticket, double Took);

/// <summary>Keeps what the app acknowledged, to be held against its database.</summary>
internal sealed class Ledger
{
    // What a deed leaves in the history of its pass.
    private static readonly Dictionary<Deed, string> Lines = new()
    {
        [Deed.Wished] = "'Started', 'InLine', 'Requested'",
        [Deed.Ended] = "'Ended'",
        [Deed.TookOffer] = "'Started'",
        [Deed.Withdrew] = "'Withdrawn'",
        [Deed.Approved] = "'Started', 'InLine'",
    };

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);

    private readonly List<Said> _said = [];
    private readonly Lock _lock = new();

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _said.Count;
            }
        }
    }

    /// <summary>Waits until so much was acknowledged, or for a while: the first acts after a start take their time.</summary>
    public async Task Reach(int count)
    {
        for (var since = Stopwatch.GetTimestamp(); Count < count && Stopwatch.GetElapsedTime(since) < Patience;)
        {
            await Task.Delay(Glance, Bench.Clock);
        }
    }

    public void Write(Said said)
    {
        lock (_lock)
        {
            _said.Add(said);
        }
    }

    public IReadOnlyList<Said> Between(int from, int until)
    {
        lock (_lock)
        {
            return _said[from..until];
        }
    }

    /// <summary>What was acknowledged in that part of the ledger and is not in the database, in sentences.</summary>
    public List<string> Missing(SqliteConnection db, int from, int until)
    {
        var commands = Lines.ToDictionary(line => line.Key, line => Looking(db, line.Key, line.Value));
        var missing = new List<string>();
        foreach (var said in Between(from, until).Where(said => said.Deed != Deed.Refused))
        {
            var command = commands[said.Deed];
            command.Parameters[0].Value = said.Pass ?? (object)DBNull.Value;
            command.Parameters[1].Value = said.Student;
            command.Parameters[2].Value = said.Ticket ?? (object)DBNull.Value;
            if (command.ExecuteScalar() is not 1L)
            {
                missing.Add(string.Create(CultureInfo.InvariantCulture, $"{said} was acknowledged and is lost"));
            }
        }

        var refused = db.Rows("SELECT By, COUNT(*) FROM Passes_History WHERE Kind = 'Refused' GROUP BY By", row => (row.GetInt64(0), row.GetInt64(1))).ToDictionary();
        missing.AddRange(Between(0, until).Where(said => said.Deed == Deed.Refused).CountBy(said => said.Student)
            .Where(of => of.Value > refused.GetValueOrDefault(of.Key)).Select(of => $"student {of.Key} was refused {of.Value} times and {refused.GetValueOrDefault(of.Key)} are on record"));
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        return missing;
    }

    /// <summary>Passes of which there is a part: a row without its line of history, or rows that say something else than the last line does.</summary>
    public static List<string> Halves(SqliteConnection db) =>
    [
        .. db.Rows("SELECT Id FROM Passes_Pass p WHERE NOT EXISTS (SELECT 1 FROM Passes_History h WHERE h.Subject = p.Id)", row => $"pass {row.GetInt64(0)} has no history"),
        .. db.Rows("SELECT Subject FROM Passes_History h WHERE Subject <> 0 AND NOT EXISTS (SELECT 1 FROM Passes_Pass p WHERE p.Id = h.Subject)", row => $"the history tells of pass {row.GetInt64(0)}, which is not there"),
        .. db.Rows(
            """
            SELECT p.Id, p.Status, h.Kind FROM Passes_Pass p
            JOIN (SELECT Subject, MAX(Id) AS Last FROM Passes_History WHERE Kind IN ('Requested', 'InLine', 'Offered', 'Started', 'Ended', 'EndNotRecorded', 'Withdrawn', 'Lapsed', 'Denied') GROUP BY Subject) last ON last.Subject = p.Id
            JOIN Passes_History h ON h.Id = last.Last
            WHERE p.Status <> CASE h.Kind WHEN 'Started' THEN 'Active' WHEN 'EndNotRecorded' THEN 'Ended' ELSE h.Kind END
            AND NOT (h.Kind = 'Offered' AND p.Status = 'InLine')
            """,
            row => $"pass {row.GetInt64(0)} is {row.GetString(1)} and its history says {row.GetString(2)}"),
    ];

    private static SqliteCommand Looking(SqliteConnection db, Deed deed, string kinds)
    {
        var command = db.CreateCommand();
        command.CommandText = $"""
            SELECT EXISTS (SELECT 1 FROM Passes_Pass p JOIN Passes_History h ON h.Subject = p.Id
            WHERE {(deed == Deed.Wished ? "p.StudentId = $student AND p.Ticket = $ticket" : "p.Id = $pass")} AND h.Kind IN ({kinds}))
            """;
        command.Parameters.AddWithValue("$pass", DBNull.Value);
        command.Parameters.AddWithValue("$student", DBNull.Value);
        command.Parameters.AddWithValue("$ticket", DBNull.Value);
        return command;
    }
}
