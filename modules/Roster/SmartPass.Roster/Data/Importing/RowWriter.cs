using Microsoft.Data.Sqlite;
using SmartPass.Platform.Data;
using SmartPass.Roster.Data.Rows;
using SmartPass.Roster.OneRoster.Comparing;

namespace SmartPass.Roster.Data.Importing;

/// <summary>Writes rows of the version to come in slices through the write gate, so that no student waits for a roster. EF would need a second and a megabyte for what a prepared statement does in a hundredth.</summary>
internal sealed class RowWriter(DbSession session, Writing writing, long version) : IRowWriter, IDisposable
{
    /// <summary>Rows of a slice: it keeps the gate for less than ten milliseconds.</summary>
    public const int Slice = 1_000;

    private readonly List<(Kind Kind, long Ends, object?[]? Values)> _waiting = new(Slice + 64);
    private readonly Dictionary<Kind, SqliteCommand> _inserts = [];
    private readonly Dictionary<Kind, SqliteCommand> _ends = [];

    /// <summary>Told before each slice: a test may stop the world here.</summary>
    public Action<int>? BeforeSlice { get; init; }

    public int Slices { get; private set; }

    public bool IsFull => _waiting.Count >= Slice;

    public void Write(Kind kind, long ends, object?[]? values)
    {
        // Schools have no versions: the act that makes the roster valid writes them.
        if (kind != Kind.Schools)
        {
            _waiting.Add((kind, ends, values));
        }
    }

    public async Task Flush(CancellationToken stop)
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        BeforeSlice?.Invoke(Slices++);
        await writing.Do("write a slice of the roster", WriteSlice, stop);
        _waiting.Clear();
    }

    public void Dispose()
    {
        foreach (var command in _inserts.Values.Concat(_ends.Values))
        {
            command.Dispose();
        }
    }

    private Task WriteSlice()
    {
        foreach (var (kind, ends, values) in _waiting)
        {
            if (ends > 0)
            {
                var end = Prepared(_ends, kind, End);
                end.Parameters[0].Value = ends;
                end.ExecuteNonQuery();
            }

            if (values is not null)
            {
                var insert = Prepared(_inserts, kind, Insert);
                for (var at = 0; at < values.Length; at++)
                {
                    insert.Parameters[at].Value = values[at] ?? DBNull.Value;
                }

                insert.ExecuteNonQuery();
            }
        }

        return Task.CompletedTask;
    }

    private SqliteCommand Prepared(Dictionary<Kind, SqliteCommand> commands, Kind kind, Func<Kind, SqliteCommand> make)
    {
        if (!commands.TryGetValue(kind, out var command))
        {
            commands[kind] = command = make(kind);
        }

        command.Transaction = session.Transaction;
        return command;
    }

    private SqliteCommand Insert(Kind kind)
    {
        var columns = RowTables.Columns(kind);
        var command = session.Connection.CreateCommand();
        command.CommandText =
            $"INSERT INTO \"{RowTables.Name(kind)}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}, \"From\", \"Until\") " +
            $"VALUES ({string.Join(", ", columns.Select(column => "$" + column))}, {version}, {IVersioned.Open})";
        foreach (var column in columns)
        {
            command.Parameters.Add(new SqliteParameter("$" + column, null));
        }

        return command;
    }

    private SqliteCommand End(Kind kind)
    {
        var command = session.Connection.CreateCommand();
        command.CommandText = $"UPDATE \"{RowTables.Name(kind)}\" SET \"Until\" = {version} WHERE \"Id\" = $id";
        command.Parameters.Add(new SqliteParameter("$id", null));
        return command;
    }
}
