using Microsoft.Data.Sqlite;
using SmartPass.Platform.Data;
using SmartPass.Roster.Data.Rows;

namespace SmartPass.Roster.Data.Importing;

/// <summary>Takes back what an import left that never became valid, and clears away what was valid before. Both look outside the gate and write in slices, and both are safe to run again.</summary>
internal sealed class OldRows(DbSession session, Writing writing)
{
    private const int Slice = 500;

    /// <summary>After an import that was cut off: rows of the version to come go, rows it ended are open again.</summary>
    public async Task TakeBack(long current, CancellationToken stop)
    {
        foreach (var table in RowTables.Versioned.Select(RowTables.Name))
        {
            await InSlices(
                $"SELECT \"Id\" FROM \"{table}\" WHERE \"From\" > {current}",
                $"DELETE FROM \"{table}\" WHERE \"Id\" = $id", stop);
            // Asked again at the gate: a row may have ended for good in between, as those of people who were erased do.
            var ended = $"\"Until\" > {current} AND \"Until\" < {IVersioned.Open}";
            await InSlices(
                $"SELECT \"Id\" FROM \"{table}\" WHERE {ended}",
                $"UPDATE \"{table}\" SET \"Until\" = {IVersioned.Open} WHERE \"Id\" = $id AND {ended}", stop);
        }
    }

    /// <summary>After an import became valid: rows of earlier versions go. Of people, classes and terms the last row stays, for history and for the id.</summary>
    public async Task ClearAway(long current, CancellationToken stop)
    {
        foreach (var kind in RowTables.Versioned)
        {
            var table = RowTables.Name(kind);
            var lastStays = RowTables.RememberedBy(kind) is { } id
                ? $" AND EXISTS (SELECT 1 FROM \"{table}\" AS later WHERE later.\"{id}\" = old.\"{id}\" AND later.\"From\" > old.\"From\" AND later.\"From\" <= {current})"
                : "";
            await InSlices(
                $"SELECT \"Id\" FROM \"{table}\" AS old WHERE old.\"Until\" <= {current}{lastStays}",
                $"DELETE FROM \"{table}\" WHERE \"Id\" = $id", stop);
        }
    }

    private async Task InSlices(string find, string change, CancellationToken stop)
    {
        foreach (var slice in Ids(find).Chunk(Slice))
        {
            await writing.Do("clear away rows of the roster", () => Task.FromResult(Change(change, slice)), stop);
        }
    }

    private List<long> Ids(string find)
    {
        var ids = new List<long>();
        using var command = new SqliteCommand(find, session.Connection);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            ids.Add(reader.GetInt64(0));
        }

        return ids;
    }

    private int Change(string change, long[] ids)
    {
        using var command = new SqliteCommand(change, session.Connection, session.Transaction);
        var id = command.Parameters.Add(new SqliteParameter("$id", null));
        foreach (var value in ids)
        {
            id.Value = value;
            command.ExecuteNonQuery();
        }

        return ids.Length;
    }
}
