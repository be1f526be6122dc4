using Microsoft.Data.Sqlite;
using SmartPass.Load.Making;

namespace SmartPass.Load.Limits;

/// <summary>A file with some of the app's own tables and their indexes, written to by statements prepared once, with Microsoft.Data.Sqlite and nothing around it.</summary>
internal sealed class BareTables : IDisposable
{
    private readonly SqliteConnection _db;
    private readonly List<SqliteCommand> _commands = [];
    private readonly SqliteCommand _lastId;

    /// <param name="folder">A district's data, whose tables are taken.</param>
    /// <param name="file">The file to write.</param>
    /// <param name="tables">Which tables.</param>
    public BareTables(string folder, string file, params string[] tables)
    {
        foreach (var rest in new[] { "", "-wal", "-shm" })
        {
            File.Delete(file + rest);
        }

        _db = Database.Open(file, write: true);
        _db.Do("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;");
        foreach (var sql in Database.Of(folder, $"SELECT sql FROM sqlite_master WHERE tbl_name IN ('{string.Join("','", tables)}') AND sql IS NOT NULL ORDER BY type DESC", row => row.GetString(0)))
        {
            _db.Do(sql);
        }

        _lastId = Command("SELECT last_insert_rowid()");
    }

    public SqliteCommand Command(string sql)
    {
        var command = _db.CreateCommand();
        command.CommandText = sql;
        _commands.Add(command);
        return command;
    }

    /// <summary>Fills tables with the rows that the district has.</summary>
    public void Copy(string folder, params string[] tables)
    {
        _db.Do("ATTACH $file AS Made", ("$file", Database.File(folder)));
        foreach (var table in tables)
        {
            _db.Do($"INSERT INTO main.{table} SELECT * FROM Made.{table}");
        }

        _db.Do("DETACH Made");
    }

    public SqliteTransaction Begin() => _db.BeginTransaction(deferred: false);

    public long LastId(SqliteTransaction transaction)
    {
        _lastId.Transaction = transaction;
        return (long)_lastId.ExecuteScalar()!;
    }

    public static void Execute(SqliteCommand command, SqliteTransaction transaction, params (string Name, object Value)[] values)
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

    public void Dispose()
    {
        _commands.ForEach(command => command.Dispose());
        _db.Dispose();
    }
}
