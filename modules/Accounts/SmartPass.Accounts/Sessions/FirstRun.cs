using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Data;

namespace SmartPass.Accounts.Sessions;

/// <summary>Whether nobody has an account yet. Asked of the database until the first one is there, then never again.</summary>
internal sealed class FirstRun
{
    private volatile bool _over;

    public bool IsNow(IServiceProvider services)
    {
        if (!_over)
        {
            _over = services.GetRequiredService<DbSession>().Read("""SELECT 1 FROM "Accounts_Account" LIMIT 1""", row => row.GetInt64(0)).Count > 0;
        }

        return !_over;
    }
}
