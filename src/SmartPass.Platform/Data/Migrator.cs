using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SmartPass.Platform.Data;

/// <summary>Brings the database to this version at start: one process per file, a copy before anything changes, each module in its order, then a check.</summary>
public sealed partial class Migrator(IServiceScopeFactory scopes, IEnumerable<ModuleDbType> types, DataFolder folder, TimeProvider clock, ILogger<Migrator> log) : IDisposable
{
    private const long Checked = 1;

    private FileStream? _lock;

    /// <summary>True once the database may be used; readiness asks for it.</summary>
    public bool Ready { get; private set; }

    /// <summary>Takes the data folder for this process. Nothing else may touch it before.</summary>
    public void TakeFolder()
    {
        try
        {
            _lock ??= new FileStream(Path.Combine(folder.Root, "smartpass.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new DataFolderInUseException(folder.Root);
        }
    }

    public async Task Run(CancellationToken stop = default)
    {
        TakeFolder();
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        Execute(session.Connection, "PRAGMA journal_mode = WAL");
        var contexts = types.Select(type => (ModuleDb)scope.ServiceProvider.GetRequiredService(type.Type)).ToList();
        var pending = contexts.Where(context => IsBehind(session, context)).ToList();
        if (pending.Count > 0)
        {
            CopyBefore(session.Connection);
            Execute(session.Connection, "PRAGMA user_version = 0");
            ClearAbandonedLock(session.Connection);
            foreach (var context in pending.Except(MakeNewTables(session, pending)))
            {
                await context.Database.MigrateAsync(stop);
            }
        }

        Check(session.Connection);
        if (pending.Count > 0)
        {
            Migrated(log, string.Join(", ", pending.Select(context => context.GetType().Name)));
        }

        Ready = true;
    }

    public void Dispose() => _lock?.Dispose();

    private void CopyBefore(SqliteConnection connection)
    {
        if ((long)Scalar(connection, "SELECT count(*) FROM sqlite_master")! == 0)
        {
            return;
        }

        var copy = Path.Combine(folder.Folder("copies"), $"before-upgrade-{clock.GetUtcNow():yyyyMMdd-HHmmss}.db");
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $copy";
        command.Parameters.AddWithValue("$copy", copy);
        command.ExecuteNonQuery();
    }

    /// <summary>Modules that have no tables yet get them at once, in one transaction; tells which.</summary>
    private static IReadOnlyList<ModuleDb> MakeNewTables(DbSession session, IReadOnlyList<ModuleDb> pending)
    {
        var scripts = pending.Where(context => !HasHistory(session, context)).Select(context => (Context: context, Script: NewTables.Of(context))).Where(made => made.Script is not null).ToList();
        Execute(session.Connection, $"BEGIN; {string.Concat(scripts.Select(made => made.Script))} COMMIT;");
        return [.. scripts.Select(made => made.Context)];
    }

    // A process killed in mid-migration leaves EF's lock row behind, and the next start would wait for ever. The lock on the file says that nobody else is at it.
    private static void ClearAbandonedLock(SqliteConnection connection)
    {
        if (Scalar(connection, "SELECT 1 FROM sqlite_master WHERE name = '__EFMigrationsLock'") is not null)
        {
            Execute(connection, "DELETE FROM \"__EFMigrationsLock\"");
        }
    }

    // The number in the file's head says that the tables were found whole; until it does, every start looks again, and none serves what is broken.
    private static void Check(SqliteConnection connection)
    {
        if ((long)Scalar(connection, "PRAGMA user_version")! == Checked)
        {
            return;
        }

        if (Scalar(connection, "PRAGMA foreign_key_check") is string table)
        {
            throw new BrokenDataException(table);
        }

        Execute(connection, $"PRAGMA user_version = {Checked}");
    }

    // Asked of the table itself: through EF the models of all modules would be made before the first page, and at most starts nothing is pending.
    private static bool IsBehind(DbSession session, ModuleDb context)
    {
        var applied = HasHistory(session, context) ? session.Read($"SELECT \"MigrationId\" FROM \"{context.HistoryTable}\"", row => row.GetString(0)) : [];
        var known = context.Migrations;
        return known.IsSupersetOf(applied) ? applied.Count < known.Count : throw new NewerDataException();
    }

    private static bool HasHistory(DbSession session, ModuleDb context) => session.Any("SELECT 1 FROM sqlite_master WHERE name = $1", context.HistoryTable);

    private static void Execute(SqliteConnection connection, string sql) => Scalar(connection, sql);

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    [LoggerMessage(LogLevel.Information, "Database brought up to date: {Contexts}")]
    private static partial void Migrated(ILogger log, string contexts);
}

/// <summary>A module's context, in the order of modules.</summary>
public sealed record ModuleDbType(Type Type);

/// <summary>Why the app does not start on a data folder, in words for the person who started it.</summary>
public abstract class StartRefusedException(string message) : Exception(message);

/// <summary>Another process already serves this data folder.</summary>
public sealed class DataFolderInUseException(string folder)
    : StartRefusedException($"Another SmartPass is already running on {folder}. Stop it first, or choose another folder with --data.");

/// <summary>A later version of SmartPass has worked on this database; this one does not know its tables.</summary>
public sealed class NewerDataException()
    : StartRefusedException("This data folder was used by a newer version of SmartPass. Start that version again, or restore a copy from before the upgrade (in its folder copies).");

/// <summary>Rows refer to others that are not there, as after an upgrade that went wrong.</summary>
public sealed class BrokenDataException(string table)
    : StartRefusedException($"Rows of {table} refer to nothing, so SmartPass does not start on this folder. If an upgrade was just made, restore the newest copy in its folder copies and start the version you had; otherwise restore your last backup.");
