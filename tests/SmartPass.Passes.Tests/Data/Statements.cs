using System.Data.Common;
using Microsoft.Data.Sqlite;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Data;

/// <summary>Writes down what is asked of the database in a folder.</summary>
internal sealed class Statements : IDisposable
{
    /// <summary>Indexes that hold only passes which can still come to something, so that to go through them is cheap.</summary>
    private static readonly string[] OfThoseOpen = ["IX_Passes_Pass_OneOutEach", "IX_Passes_Pass_OneWaitingEach", "IX_Passes_Pass_Out", "IX_Passes_Pass_Waiting", "IX_Passes_Pass_Live", "IX_Passes_Pass_Planned", "IX_Passes_Pass_NextAt"];

    private readonly Dictionary<string, List<SqliteParameter>> _asked = [];
    private readonly CommandListener _listener;
    private readonly string _folder;
    private string _connection = "";

    public Statements(string folder)
    {
        _folder = folder;
        _listener = new CommandListener(Hear);
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
                // With an index of all, too, it goes through all of them; that of a filter holds only what it is for.
                if (plan.GetString(3).Split(' ') is ["SCAN", var alias, .. var by] && !(by is [.., var index] && OfThoseOpen.Contains(index)))
                {
                    scans.Add((alias, sql));
                }
            }
        }

        return scans;
    }

    public void Dispose() => _listener.Dispose();

    private void Hear(DbCommand heard)
    {
        if (heard is SqliteCommand { Connection: { } connection } command && connection.DataSource.StartsWith(_folder, StringComparison.Ordinal))
        {
            _connection = connection.ConnectionString;
            _asked.TryAdd(command.CommandText, [.. command.Parameters.Cast<SqliteParameter>().Select(parameter => new SqliteParameter(parameter.ParameterName, parameter.Value))]);
        }
    }
}
