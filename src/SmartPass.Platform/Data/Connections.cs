using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SmartPass.Platform.Data;

/// <summary>Open connections, lent to one session at a time: opening one and setting it up costs more than most of what is asked over it. The last to come back goes first, since its pages are the newest.</summary>
public sealed class Connections(DataFolder folder) : IDisposable
{
    /// <summary>So many stay open while nobody asks; each keeps up to 16 MB of pages.</summary>
    private const int MostKept = 32;

    private readonly ConcurrentStack<LentConnection> _kept = new();
    private LentConnection? _writer;
    private volatile bool _closed;

    public void Dispose()
    {
        _closed = true;
        Interlocked.Exchange(ref _writer, null)?.Dispose();
        while (_kept.TryPop(out var connection))
        {
            connection.Dispose();
        }
    }

    internal LentConnection Lend() => LendKept() ?? Open();

    /// <summary>One that is open; null where none is.</summary>
    internal LentConnection? LendKept() => _kept.TryPop(out var connection) ? connection : null;

    /// <summary>The one that acts write over, one after the other: SQLite forgets the pages of a connection when another has written, and an act would begin by reading them all again.</summary>
    internal LentConnection LendWriter() => Interlocked.Exchange(ref _writer, null) ?? OpenWriter();

    internal void TakeBackWriter(LentConnection connection)
    {
        if (_closed || !connection.IsSound || Interlocked.CompareExchange(ref _writer, connection, null) is not null)
        {
            connection.Dispose();
        }
    }

    internal void TakeBack(LentConnection connection)
    {
        if (_closed || _kept.Count >= MostKept || !connection.IsSound)
        {
            connection.Dispose();
            return;
        }

        _kept.Push(connection);
    }

    /// <summary>Brings what SQLite's log holds into the database without stopping anyone; tells how many frames the log has.</summary>
    internal long BringLog()
    {
        var connection = Lend();
        try
        {
            return Checkpoint(connection, "PASSIVE").Frames;
        }
        finally
        {
            TakeBack(connection);
        }
    }

    /// <summary>Brings all of the log into the database and leaves it empty; waits for whoever writes or reads.</summary>
    internal void EmptyLog()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 10000";
        command.ExecuteNonQuery();
        if (Checkpoint(connection, "TRUNCATE").IsBusy)
        {
            throw new IOException("the log could not be emptied, since it was in use");
        }
    }

    private static (bool IsBusy, long Frames) Checkpoint(SqliteConnection connection, string how)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA wal_checkpoint({how})";
        using var reader = command.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0) != 0, reader.GetInt64(1)) : default;
    }

    private LentConnection OpenWriter()
    {
        var connection = Open();
        using var command = connection.CreateCommand();
        // Its log is brought into the database by Checkpoints. It alone keeps more pages: those that a large district's indexes begin with.
        command.CommandText = "PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -64000;";
        command.ExecuteNonQuery();
        return connection;
    }

    private LentConnection Open()
    {
        var connection = new LentConnection(new SqliteConnectionStringBuilder
        {
            DataSource = folder.Database,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = 30,
        }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        // NORMAL: the log is synced before a checkpoint; a commit is brought to the disk by CommitSync, before its act is answered.
        command.CommandText = "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;";
        command.ExecuteNonQuery();
        return connection;
    }
}

/// <summary>A connection with the statements that were prepared on it and the contexts that were set up on it: EF takes longer to set one up than to ask it something.</summary>
internal sealed class LentConnection(string how) : SqliteConnection(how)
{
    /// <summary>Hears of statements that do not go through EF, as EF's own listener does of EF's.</summary>
    private static readonly DiagnosticListener Asked = new("SmartPass.Statements");

    private readonly Dictionary<string, SqliteCommand> _commands = [];
    private readonly Dictionary<Type, ModuleDb> _contexts = [];

    /// <summary>What EF asked over it.</summary>
    public KeptCommands KeptCommands { get; } = new();

    /// <summary>Open, and in nobody's transaction.</summary>
    public bool IsSound => State == System.Data.ConnectionState.Open && SQLitePCL.raw.sqlite3_get_autocommit(Handle) != 0;

    /// <param name="sql">The statement; its values are called $1, $2 and so on.</param>
    /// <param name="transaction">The transaction under way.</param>
    /// <param name="values">The values.</param>
    public SqliteCommand Command(string sql, SqliteTransaction? transaction, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = CreateCommand();
            command.CommandText = sql;
            for (var number = 1; number <= values.Length; number++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${number}") });
            }

            _commands[sql] = command;
        }

        command.Transaction = transaction;
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        }

        if (Asked.IsEnabled())
        {
            Asked.Write("asked", command);
        }

        return command;
    }

    public ModuleDb? Take(Type type) => _contexts.Remove(type, out var context) ? context : null;

    /// <summary>False where there is one of its kind already.</summary>
    public bool Keep(ModuleDb context) => _contexts.TryAdd(context.GetType(), context);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var context in _contexts.Values)
            {
                context.Dispose();
            }

            foreach (var command in _commands.Values)
            {
                command.Dispose();
            }

            KeptCommands.Clear();
        }

        base.Dispose(disposing);
    }
}
