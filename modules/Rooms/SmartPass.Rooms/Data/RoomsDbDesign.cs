using Microsoft.EntityFrameworkCore.Design;
using SmartPass.Platform.Data;

namespace SmartPass.Rooms.Data;

/// <summary>For <c>dotnet ef</c>, which never opens the file.</summary>
internal sealed class RoomsDbDesign : IDesignTimeDbContextFactory<RoomsDb>
{
    public RoomsDb CreateDbContext(string[] args) => new(DesignTime.Session());
}
