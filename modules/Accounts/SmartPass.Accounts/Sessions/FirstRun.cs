using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Data;

namespace SmartPass.Accounts.Sessions;

/// <summary>Whether nobody has an account yet. Asked of the database until the first one is there, then never again.</summary>
internal sealed class FirstRun
{
    private volatile bool _over;

    public async ValueTask<bool> IsNow(IServiceProvider services, CancellationToken stop = default)
    {
        if (!_over)
        {
            _over = await services.GetRequiredService<AccountsDb>().Accounts.AnyAsync(stop);
        }

        return !_over;
    }
}
