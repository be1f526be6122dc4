using Microsoft.EntityFrameworkCore.Design;
using SmartPass.Platform.Data;

namespace SmartPass.StudentIds.Data;

internal sealed class StudentIdsDbDesign : IDesignTimeDbContextFactory<StudentIdsDb>
{
    public StudentIdsDb CreateDbContext(string[] args) => new(DesignTime.Session());
}
