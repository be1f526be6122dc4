using Microsoft.EntityFrameworkCore.Design;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Data;

internal sealed class PassesDbDesign : IDesignTimeDbContextFactory<PassesDb>
{
    public PassesDb CreateDbContext(string[] args) => new(DesignTime.Session());
}
