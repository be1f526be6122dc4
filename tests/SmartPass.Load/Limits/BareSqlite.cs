using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SmartPass.Load.Making;

namespace SmartPass.Load.Limits;

/// <summary>Microsoft.Data.Sqlite with nothing around it: one durable transaction for each start and each end, on the app's own tables with their indexes, by statements prepared once.</summary>
internal sealed class BareSqlite : IDisposable
{
    private readonly BareTables _db;
    private readonly SqliteCommand _start;
    private readonly SqliteCommand _end;
    private readonly SqliteCommand _line;
    private long _number;

    /// <param name="folder">A district's data, whose tables are taken.</param>
    /// <param name="file">The file to write.</param>
    public BareSqlite(string folder, string file)
    {
        _db = new BareTables(folder, file, "Passes_Pass", "Passes_History");
        _start = _db.Command($"""
            INSERT INTO Passes_Pass (AskedAt, StartedAt, DueAt, NextAt, FromId, ToId, MadeById, Minutes, SchoolId, Status, StudentId, Ticket, {PassRow.UsualColumns})
            VALUES ($at, $at, $at + 300000, $at + 300000, 40, 1, $student, 5, 1, 'Active', $student, $ticket, {PassRow.UsualValues})
            """);
        _end = _db.Command("UPDATE Passes_Pass SET Status = 'Ended', NextAt = NULL, Ending_At = $at, Ending_By = $student, Ending_How = 'ByStudent' WHERE Id = $pass");
        _line = _db.Command("INSERT INTO Passes_History (SchoolId, At, By, Kind, Subject, Data) VALUES (1, $at, $student, $kind, $pass, $data)");
    }

    /// <summary>Starts and ends passes for so long; gives transactions a second.</summary>
    public double Run(TimeSpan time)
    {
        var since = Stopwatch.GetTimestamp();
        var done = 0;
        while (Stopwatch.GetElapsedTime(since) < time)
        {
            var student = (_number++ % 1500) + 1;
            var at = 1_800_000_000_000 + _number;
            long pass;
            using (var transaction = _db.Begin())
            {
                BareTables.Execute(_start, transaction, ("$at", at), ("$student", student), ("$ticket", $"{_number:x32} 1"));
                pass = _db.LastId(transaction);
                Line(transaction, "Started", at, student, pass);
                transaction.Commit();
            }

            using (var transaction = _db.Begin())
            {
                BareTables.Execute(_end, transaction, ("$at", at + 60000), ("$student", student), ("$pass", pass));
                Line(transaction, "Ended", at + 60000, student, pass);
                transaction.Commit();
            }

            done += 2;
        }

        return done / Stopwatch.GetElapsedTime(since).TotalSeconds;
    }

    public void Dispose() => _db.Dispose();

    private void Line(SqliteTransaction transaction, string kind, long at, long student, long pass) => BareTables.Execute(
        _line, transaction,
        ("$at", at), ("$student", student), ("$kind", kind), ("$pass", pass), ("$data", $"{{\"Student\":{student},\"From\":40,\"To\":1,\"Rule\":null,\"Word\":null,\"Tried\":null}}"));
}
