using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Architecture.Tests.Reading;
using SmartPass.Platform.Data;

namespace SmartPass.Architecture.Tests;

/// <summary>A new folder gets its tables from scripts, an old one from migrations: they are the same tables.</summary>
public sealed class NewTablesTests(RunningHost host)
{
    /// <summary>Set to anything, the scripts are written anew and not only looked at.</summary>
    private const string Writes = "SMARTPASS_WRITE_TABLES";

    [Fact]
    public async Task Every_modules_script_makes_what_its_migrations_make()
    {
        var folder = Path.Combine(Path.GetTempPath(), "smartpass-tests", Guid.NewGuid().ToString("n"));
        using (var connections = new Connections(new DataFolder(folder)))
        {
            using var session = new DbSession(connections);
            await using var scope = host.Services.CreateAsyncScope();
            foreach (var type in host.Services.GetServices<ModuleDbType>().Select(each => each.Type))
            {
                await using var context = (ModuleDb)ActivatorUtilities.CreateInstance(scope.ServiceProvider, type, session);
                await context.Database.MigrateAsync();
                var made = Script(session.Connection, type.Name[..^2]);
                var file = FileOf(type);
                if (Environment.GetEnvironmentVariable(Writes) is not null)
                {
                    await File.WriteAllTextAsync(file, made);
                }

                Assert.True(
                    File.Exists(file) && await File.ReadAllTextAsync(file) == made,
                    $"{file} is not what the migrations of {type.Name} make. Run this test with {Writes}=1 and commit what it writes with the migration.");
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_app_makes_a_new_database_by_the_scripts()
    {
        using var db = new SqliteConnection(string.Create(CultureInfo.InvariantCulture, $"Data Source={host.Database};Mode=ReadOnly"));
        db.Open();

        // EF would have left its lock's table.
        Assert.DoesNotContain("__EFMigrationsLock", Column(db, "SELECT name FROM sqlite_master"));
        Assert.All(host.Services.GetServices<ModuleDbType>(), each => Assert.Equal(File.ReadAllText(FileOf(each.Type)), Script(db, each.Type.Name[..^2])));
    }

    private static string FileOf(Type context) =>
        Directory.EnumerateFiles(House.Root, $"{context.Assembly.GetName().Name}.csproj", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 3 })
            .Select(project => Path.Combine(Path.GetDirectoryName(project)!, "Data", "NewTables.sql")).Single();

    /// <summary>All tables of a module and the list of its migrations; rows of other tables would be lost, and there are none.</summary>
    private static string Script(SqliteConnection db, string module)
    {
        var own = $"tbl_name LIKE '{module}|_%' ESCAPE '|'";
        var tables = Column(db, $"SELECT name FROM sqlite_master WHERE {own} AND type = 'table' AND name <> '{module}_Migrations'");
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.Empty(Column(db, $"SELECT 'a row' FROM \"{table}\" LIMIT 1")));
        return string.Concat(
            Column(db, $"SELECT sql FROM sqlite_master WHERE {own} AND sql IS NOT NULL ORDER BY rowid")
                .Concat(Column(db, $"SELECT printf('INSERT INTO \"{module}_Migrations\" VALUES (%Q, %Q)', \"MigrationId\", \"ProductVersion\") FROM \"{module}_Migrations\" ORDER BY \"MigrationId\""))
                .Select(statement => statement.ReplaceLineEndings("\n") + ";\n"));
    }

    private static List<string> Column(SqliteConnection db, string sql)
    {
        using var command = new SqliteCommand(sql, db);
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
