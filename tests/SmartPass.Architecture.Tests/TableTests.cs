using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Architecture.Tests.Reading;
using SmartPass.Platform.Data;

namespace SmartPass.Architecture.Tests;

/// <summary>One file, but each module has its own tables in it.</summary>
public sealed class TableTests(RunningHost host)
{
    [Fact]
    public void Every_table_carries_the_name_of_its_module() =>
        Assert.All(Tables(), table => Assert.Contains(table.Split('_')[0], House.Modules.Append("Platform")));

    [Fact]
    public void No_foreign_key_leads_into_another_module() =>
        Assert.All(Tables().SelectMany(table => Ask($"SELECT \"table\" FROM pragma_foreign_key_list('{table}')").Select(to => (table, to))), key => Assert.Equal(key.table.Split('_')[0], key.to.Split('_')[0]));

    [Fact]
    public void Every_model_names_only_tables_of_its_module() =>
        EachContext((module, context) => Assert.All(
            context.Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>(),
            table => Assert.StartsWith(module + "_", table)));

    [Fact]
    public void Every_module_keeps_its_own_list_of_migrations() =>
        EachContext((module, context) =>
        {
            var options = context.GetService<IDbContextOptions>().Extensions.OfType<RelationalOptionsExtension>().Single();
            Assert.Equal(module + "_Migrations", options.MigrationsHistoryTableName);
            Assert.Contains(module + "_Migrations", Tables());
        });

    [Fact]
    public void No_model_has_a_change_without_its_migration() =>
        EachContext((module, context) => Assert.False(context.Database.HasPendingModelChanges(), $"{module} needs a migration."));

    [Fact]
    public void Contexts_are_migrated_in_the_order_of_modules() =>
        Assert.Equal(["Platform", .. Walls.Graph.Select(row => row.Module)], host.Services.GetServices<ModuleDbType>().Select(type => Module(type.Type)));

    private void EachContext(Action<string, DbContext> holds)
    {
        using var scope = host.Services.CreateScope();
        var types = host.Services.GetServices<ModuleDbType>().ToList();
        Assert.Equal(House.Modules.Count + 1, types.Count);
        Assert.All(types, type => holds(Module(type.Type), (DbContext)scope.ServiceProvider.GetRequiredService(type.Type)));
    }

    private static string Module(Type context) => context.Name[..^"Db".Length];

    private List<string> Tables() => Ask("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '__EFMigrationsLock'");

    private List<string> Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={host.Database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var answer = new List<string>();
        while (reader.Read())
        {
            answer.Add(reader.GetString(0));
        }

        return answer;
    }
}
