using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SmartPass.Passes.Tests.Data;

/// <summary>Writes down what EF asks of the database in a folder.</summary>
internal sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly Dictionary<string, List<SqliteParameter>> _asked = [];
    private readonly List<IDisposable> _subscriptions = [];
    private readonly string _folder;
    private string _connection = "";

    public Statements(string folder)
    {
        _folder = folder;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IReadOnlyCollection<string> Asked => _asked.Keys;

    /// <summary>Steps of SQLite's plans that go through a whole table.</summary>
    public async Task<IReadOnlyList<(string Alias, string Sql)>> Scans()
    {
        await using var connection = new SqliteConnection(_connection);
        await connection.OpenAsync();
        var scans = new List<(string, string)>();
        foreach (var (sql, parameters) in _asked)
        {
            await using var explain = connection.CreateCommand();
            explain.CommandText = $"EXPLAIN QUERY PLAN {sql}";
            explain.Parameters.AddRange(parameters);
            await using var plan = await explain.ExecuteReaderAsync();
            while (await plan.ReadAsync())
            {
                if (plan.GetString(3).Split(' ') is ["SCAN", var alias])
                {
                    scans.Add((alias, sql));
                }
            }
        }

        return scans;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: SqliteCommand command } && command.Connection!.DataSource.StartsWith(_folder, StringComparison.Ordinal))
        {
            _connection = command.Connection.ConnectionString;
            _asked.TryAdd(command.CommandText, [.. command.Parameters.Cast<SqliteParameter>().Select(parameter => new SqliteParameter(parameter.ParameterName, parameter.Value))]);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
