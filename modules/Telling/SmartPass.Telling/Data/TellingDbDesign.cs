using Microsoft.EntityFrameworkCore.Design;
using SmartPass.Platform.Data;

namespace SmartPass.Telling.Data;

internal sealed class TellingDbDesign : IDesignTimeDbContextFactory<TellingDb>
{
    public TellingDb CreateDbContext(string[] args) => new(DesignTime.Session());
}
