using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;

namespace SmartPass.Platform.Data;

/// <summary>One connection to the database for one request or job; every module's context of that scope stands on it, so that they share a transaction.</summary>
public sealed class DbSession(DataFolder folder) : IDisposable
{
    private const string Trial = "trial";

    private readonly List<DbContext> _joined = [];
    private readonly HashSet<string> _stale = [];
    private SqliteConnection? _connection;

    /// <summary>The school whose rows the contexts show; none shows nothing of any school.</summary>
    public SchoolId School { get; set; }

    /// <summary>Set while a GET is answered: whatever then tries to write is a mistake in the program.</summary>
    public bool ReadOnly { get; set; }

    public SqliteTransaction? Transaction { get; private set; }

    public SqliteConnection Connection => _connection ??= Open(folder);

    /// <summary>Reads rows without EF: for the few things that every page asks, so that the first page after a start does not wait until EF has made its models.</summary>
    public IReadOnlyList<T> Read<T>(string sql, Func<SqliteDataReader, T> row)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Marks a topic as stale; watchers hear of it once the transaction is on the disk.</summary>
    public void Stale(string topic) => _stale.Add(topic);

    public void Dispose()
    {
        Transaction?.Dispose();
        _connection?.Dispose();
    }

    internal void Join(DbContext context)
    {
        _joined.Add(context);
        if (Transaction is not null)
        {
            context.Database.UseTransaction(Transaction);
        }
    }

    internal void Begin()
    {
        Transaction = Connection.BeginTransaction(deferred: false);
        foreach (var context in _joined)
        {
            // EF would serve rows it read before the gate, and the decision would be taken on yesterday's hall.
            context.ChangeTracker.Clear();
            context.Database.UseTransaction(Transaction);
        }
    }

    internal IReadOnlyCollection<string> Commit()
    {
        Transaction!.Commit();
        var stale = _stale.ToArray();
        Leave();
        return stale;
    }

    internal void Rollback()
    {
        Transaction!.Rollback();
        Leave();
    }

    /// <summary>Begins a part that may be taken back; tells which topics are stale by then.</summary>
    internal IReadOnlyCollection<string> BeginTrial()
    {
        Transaction!.Save(Trial);
        return [.. _stale];
    }

    internal void KeepTrial() => Transaction!.Release(Trial);

    internal void TakeBackTrial(IReadOnlyCollection<string> stale)
    {
        Transaction!.Rollback(Trial);
        Transaction.Release(Trial);
        _joined.ForEach(context => context.ChangeTracker.Clear());
        _stale.IntersectWith(stale);
    }

    private void Leave()
    {
        foreach (var context in _joined)
        {
            context.Database.UseTransaction(null);
            context.ChangeTracker.Clear();
        }

        _stale.Clear();
        Transaction!.Dispose();
        Transaction = null;
    }

    private static SqliteConnection Open(DataFolder folder)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = folder.Database,
            ForeignKeys = true,
            Pooling = true,
            DefaultTimeout = 30,
        }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        // FULL: an answer that says "started" is on the disk.
        command.CommandText = "PRAGMA synchronous = FULL; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;";
        command.ExecuteNonQuery();
        return connection;
    }
}
