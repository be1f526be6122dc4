using Microsoft.Data.Sqlite;

namespace SmartPass.Load.Making;

/// <summary>The database file itself, read while the app runs or written while it does not.</summary>
internal static class Database
{
    public static string File(string folder) => Path.Combine(folder, "smartpass.db");

    public static SqliteConnection Open(string file, bool write = false)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = write ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadOnly, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        return connection;
    }

    public static List<T> Of<T>(string folder, string sql, Func<SqliteDataReader, T> row)
    {
        using var connection = Open(File(folder));
        return connection.Rows(sql, row);
    }

    public static List<T> Rows<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> row)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    public static long Number(string folder, string sql) => Of(folder, sql, row => row.GetInt64(0)).Single();

    public static int Do(this SqliteConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command.ExecuteNonQuery();
    }
}
