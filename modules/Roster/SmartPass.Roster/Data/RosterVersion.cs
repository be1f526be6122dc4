using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Data;

namespace SmartPass.Roster.Data;

/// <summary>The version of the roster that readers see, held in memory: every query of the module asks for it.</summary>
internal sealed class RosterVersion(IServiceScopeFactory scopes)
{
    private const long Unknown = -1;
    private long _current = Unknown;

    public long Current
    {
        get => Interlocked.Read(ref _current) is var known && known != Unknown ? known : Load();
        set => Interlocked.Exchange(ref _current, value);
    }

    private long Load()
    {
        using var scope = scopes.CreateScope();
        using var command = scope.ServiceProvider.GetRequiredService<DbSession>().Connection.CreateCommand();
        command.CommandText = "SELECT \"Version\" FROM \"Roster_District\"";
        var stored = command.ExecuteScalar() as long? ?? 0;
        // Whoever set it meanwhile knows better.
        Interlocked.CompareExchange(ref _current, stored, Unknown);
        return Interlocked.Read(ref _current);
    }
}
