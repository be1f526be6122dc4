using Microsoft.EntityFrameworkCore.Design;
using SmartPass.Platform.Data;

namespace SmartPass.EncounterPrevention.Data;

internal sealed class EncounterPreventionDbDesign : IDesignTimeDbContextFactory<EncounterPreventionDb>
{
    public EncounterPreventionDb CreateDbContext(string[] args) => new(DesignTime.Session());
}
