using Microsoft.EntityFrameworkCore.Design;
using SmartPass.Platform.Data;

namespace SmartPass.Flex.Data;

internal sealed class FlexDbDesign : IDesignTimeDbContextFactory<FlexDb>
{
    public FlexDb CreateDbContext(string[] args) => new(DesignTime.Session());
}
