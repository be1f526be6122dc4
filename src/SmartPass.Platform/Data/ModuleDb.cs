using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SmartPass.Kernel;

namespace SmartPass.Platform.Data;

/// <summary>The base of each module's context: same connection, own tables (prefixed with the module's name), own migrations, the conventions of the house.</summary>
public abstract class ModuleDb : DbContext
{
    /// <summary>Name of the query filter that shows only the session's school. District acts lift it by this name.</summary>
    public const string SchoolFilter = "School";

    private readonly string _module;
    private DbSession _session;
    private SqliteTransaction? _followed;
    private bool _isSetUp;

    protected ModuleDb(DbSession session, string module)
    {
        _session = session;
        _module = module;
        session.Join(this);
    }

    public override DatabaseFacade Database
    {
        get
        {
            FollowTransaction();
            return base.Database;
        }
    }

    internal string HistoryTable => $"{_module}_Migrations";

    /// <summary>The migrations this version knows, by id.</summary>
    internal IReadOnlySet<string> Migrations => GetType().Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == GetType())
        .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
        .OfType<string>()
        .ToHashSet();

    protected SchoolId FilteredSchool => _session.School;

    /// <summary>Marks a topic as stale once this transaction is on the disk.</summary>
    public void Stale(string topic) => _session.Stale(topic);

    /// <inheritdoc cref="DbSession.IsStale" />
    public bool IsStale(string topic) => _session.IsStale(topic);

    public override void Dispose()
    {
        if (!Stay())
        {
            base.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    public override async ValueTask DisposeAsync()
    {
        if (!Stay())
        {
            await base.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    public override DbSet<T> Set<T>()
    {
        FollowTransaction();
        return base.Set<T>();
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        FollowTransaction();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        FollowTransaction();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Takes part in the session's transaction, or in none any more.</summary>
    internal void FollowTransaction()
    {
        if (_session.Transaction != _followed)
        {
            _followed = _session.Transaction;
            base.Database.UseTransaction(_followed);
        }
    }

    /// <summary>It serves this session from here on.</summary>
    internal void Enter(DbSession session)
    {
        _session = session;
        session.Join(this);
    }

    /// <summary>Asks over this connection from here on.</summary>
    internal void Use(SqliteConnection connection)
    {
        if (_isSetUp && base.Database.GetDbConnection() != connection)
        {
            base.Database.SetDbConnection(connection);
        }
    }

    /// <summary>What it read is read again.</summary>
    internal void Forget()
    {
        if (_isSetUp)
        {
            ChangeTracker.Clear();
        }
    }

    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        options.UseSqlite(_session.Connection, sqlite => sqlite.MigrationsHistoryTable(HistoryTable)).AddInterceptors(KeptCommands.Interceptor.Instance);
        // A context lives on, and whoever begins to listen to what it asks hears all of it.
        options.ConfigureLoggingCacheTime(TimeSpan.Zero);
        _isSetUp = true;
    }

    private bool Stay()
    {
        Forget();
        return _isSetUp && _followed is null && _session.TakeBack(this);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
        Conventions.Apply(configuration, GetType().Assembly);

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(GetType().Assembly);
        Conventions.Apply(model, _module);
        foreach (var owned in model.Model.GetEntityTypes().Where(type => typeof(ISchoolOwned).IsAssignableFrom(type.ClrType)).ToList())
        {
            typeof(ModuleDb).GetMethod(nameof(FilterBySchool), BindingFlags.Instance | BindingFlags.NonPublic)!
                .MakeGenericMethod(owned.ClrType).Invoke(this, [model]);
        }
    }

    private void FilterBySchool<T>(ModelBuilder model) where T : class, ISchoolOwned =>
        model.Entity<T>().HasQueryFilter(SchoolFilter, row => row.SchoolId == FilteredSchool);
}
