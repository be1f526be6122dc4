using Microsoft.Data.Sqlite;
using SmartPass.Kernel;

namespace SmartPass.Platform.Data;

/// <summary>One connection to the database for one request or job; every module's context of that scope stands on it, so that they share a transaction.</summary>
public sealed class DbSession(Connections connections) : IDisposable
{
    private const string Trial = "trial";

    private readonly List<ModuleDb> _contexts = [];
    private readonly HashSet<string> _stale = [];
    private LentConnection? _lent;
    private LentConnection? _writer;

    /// <summary>The school whose rows the contexts show; none shows nothing of any school.</summary>
    public SchoolId School { get; set; }

    /// <summary>Set while a GET is answered: whatever then tries to write is a mistake in the program.</summary>
    public bool ReadOnly { get; set; }

    public SqliteTransaction? Transaction { get; private set; }

    /// <summary>What is made of it serves this act, or what comes between two.</summary>
    public SqliteConnection Connection => Lent;

    private LentConnection Lent => _writer ?? (_lent ??= connections.Lend());

    /// <summary>Reads rows without EF: for what every page asks, so that the first page after a start does not wait until EF has made its models, and for the few statements of every start and end of a pass, which take EF ten times as long. The statement is prepared once for a connection.</summary>
    /// <param name="sql">The statement; its values are called $1, $2 and so on.</param>
    /// <param name="row">Makes one of a row; it asks nothing else of the database.</param>
    /// <param name="values">The values.</param>
    public IReadOnlyList<T> Read<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var reader = Lent.Command(sql, Transaction, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Whether there is such a row.</summary>
    public bool Any(string sql, params ReadOnlySpan<object?> values)
    {
        using var reader = Lent.Command(sql, Transaction, values).ExecuteReader();
        return reader.Read();
    }

    /// <summary>Inside an act: writes without EF.</summary>
    public void Write(string sql, params ReadOnlySpan<object?> values)
    {
        if (Transaction is null)
        {
            throw new InvalidOperationException("Only an act writes.");
        }

        Lent.Command(sql, Transaction, values).ExecuteNonQuery();
    }

    /// <summary>Marks a topic as stale; watchers hear of it once the transaction is on the disk.</summary>
    public void Stale(string topic) => _stale.Add(topic);

    /// <summary>Whether the act under way has marked it: what memory holds of it is from before the act.</summary>
    public bool IsStale(string topic) => Transaction is not null && _stale.Contains(topic);

    public void Dispose()
    {
        if (Transaction is not null)
        {
            Leave();
        }

        if (_lent is not null)
        {
            connections.TakeBack(_lent);
            _lent = null;
        }
    }

    /// <summary>A context for this session: one that was set up before where a connection is at hand, else a new one, which opens one only when it is used.</summary>
    internal T Context<T>(Func<T> make) where T : ModuleDb
    {
        _lent ??= connections.LendKept();
        if (_lent?.Take(typeof(T)) is not T kept)
        {
            return make();
        }

        kept.Enter(this);
        kept.Use(Lent);
        return kept;
    }

    internal void Join(ModuleDb context) => _contexts.Add(context);

    /// <summary>True where the context stays with the connection, for the next session.</summary>
    internal bool TakeBack(ModuleDb context) => _contexts.Remove(context) && _lent is not null && Transaction is null && _lent.Keep(context);

    internal void Begin()
    {
        // What the contexts go back to: once the act is committed, nothing of this may fail.
        _lent ??= connections.Lend();
        var writer = connections.LendWriter();
        try
        {
            Transaction = writer.BeginTransaction(deferred: false);
            _writer = writer;
        }
        finally
        {
            if (_writer is null)
            {
                connections.TakeBackWriter(writer);
            }
        }

        foreach (var context in _contexts)
        {
            // EF would serve rows it read before the gate, and the decision would be taken on yesterday's hall.
            context.Forget();
            context.Use(writer);
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
        try
        {
            Transaction!.Rollback();
        }
        finally
        {
            Leave();
        }
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
        _contexts.ForEach(context => context.Forget());
        _stale.IntersectWith(stale);
    }

    private void Leave()
    {
        var writer = _writer!;
        Transaction!.Dispose();
        Transaction = null;
        _writer = null;
        foreach (var context in _contexts)
        {
            context.FollowTransaction();
            context.Forget();
            context.Use(Lent);
        }

        connections.TakeBackWriter(writer);
        _stale.Clear();
    }
}
