using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Data;

namespace SmartPass.Roster.Data;

internal sealed class RosterDbDesign : IDesignTimeDbContextFactory<RosterDb>
{
    public RosterDb CreateDbContext(string[] args) =>
        new(DesignTime.Session(), new RosterVersion(new ServiceCollection().BuildServiceProvider().GetRequiredService<IServiceScopeFactory>()));
}
