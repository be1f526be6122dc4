using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SmartPass.Load.Making;

namespace SmartPass.Load.Limits;

/// <summary>Microsoft.Data.Sqlite with nothing around it: one durable transaction for each start and each end, on the app's own tables with their indexes, by statements prepared once.</summary>
internal sealed class BareSqlite : IDisposable
{
    private static readonly string[] Tables = ["Passes_Pass", "Passes_History"];

    private readonly SqliteConnection _db;
    private readonly SqliteCommand _start;
    private readonly SqliteCommand _end;
    private readonly SqliteCommand _line;
    private long _number;

    /// <param name="folder">A district's data, whose tables are taken.</param>
    /// <param name="file">The file to write.</param>
    public BareSqlite(string folder, string file)
    {
        foreach (var rest in new[] { "", "-wal", "-shm" })
        {
            File.Delete(file + rest);
        }

        _db = Database.Open(file, write: true);
        _db.Do("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;");
        foreach (var sql in Database.Of(folder, $"SELECT sql FROM sqlite_master WHERE tbl_name IN ('{string.Join("','", Tables)}') AND sql IS NOT NULL ORDER BY type DESC", row => row.GetString(0)))
        {
            _db.Do(sql);
        }

        _start = Command($"""
            INSERT INTO Passes_Pass (AskedAt, StartedAt, DueAt, NextAt, FromId, ToId, MadeById, Minutes, SchoolId, Status, StudentId, Ticket, {PassRow.UsualColumns})
            VALUES ($at, $at, $at + 300000, $at + 300000, 40, 1, $student, 5, 1, 'Active', $student, $ticket, {PassRow.UsualValues})
            """);
        _end = Command("UPDATE Passes_Pass SET Status = 'Ended', NextAt = NULL, Ending_At = $at, Ending_By = $student, Ending_How = 'ByStudent' WHERE Id = $pass");
        _line = Command("INSERT INTO Passes_History (SchoolId, At, By, Kind, Subject, Data) VALUES (1, $at, $student, $kind, $pass, $data)");
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
            using (var transaction = _db.BeginTransaction(deferred: false))
            {
                Execute(_start, transaction, ("$at", at), ("$student", student), ("$ticket", $"{_number:x32} 1"));
                pass = LastId(transaction);
                Line(transaction, "Started", at, student, pass);
                transaction.Commit();
            }

            using (var transaction = _db.BeginTransaction(deferred: false))
            {
                Execute(_end, transaction, ("$at", at + 60000), ("$student", student), ("$pass", pass));
                Line(transaction, "Ended", at + 60000, student, pass);
                transaction.Commit();
            }

            done += 2;
        }

        return done / Stopwatch.GetElapsedTime(since).TotalSeconds;
    }

    public void Dispose()
    {
        _start.Dispose();
        _end.Dispose();
        _line.Dispose();
        _db.Dispose();
    }

    private SqliteCommand Command(string sql)
    {
        var command = _db.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private void Line(SqliteTransaction transaction, string kind, long at, long student, long pass) => Execute(
        _line, transaction,
        ("$at", at), ("$student", student), ("$kind", kind), ("$pass", pass), ("$data", $"{{\"Student\":{student},\"From\":40,\"To\":1,\"Rule\":null,\"Word\":null,\"Tried\":null}}"));

    private long LastId(SqliteTransaction transaction)
    {
        using var command = _db.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT last_insert_rowid()";
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteCommand command, SqliteTransaction transaction, params (string Name, object Value)[] values)
    {
        command.Transaction = transaction;
        foreach (var (name, value) in values)
        {
            if (command.Parameters.Contains(name))
            {
                command.Parameters[name].Value = value;
            }
            else
            {
                command.Parameters.AddWithValue(name, value);
            }
        }

        command.ExecuteNonQuery();
    }
}
