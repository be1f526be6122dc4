using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Data;

/// <summary>Answers what the district is called and which time it keeps, and keeps both.</summary>
internal sealed class DistrictName(RosterDb db, Writing writing, HeldDistrictName held, SchoolDirectory schools) : IDistrict
{
    public string? KnownName => held.Name is { Length: > 0 } name ? name : null;

    public async Task<string> Name(CancellationToken stop = default) =>
        await db.Districts.Select(district => district.Name).FirstOrDefaultAsync(stop) ?? "";

    public async Task<TimeZoneInfo> Zone(CancellationToken stop = default) => Zones.Find(await db.DistrictZone(stop));

    public Task Rename(string name, CancellationToken stop = default) => writing.Do("name the district", async () =>
    {
        (await db.District()).Rename(name.Trim());
        await db.SaveChangesAsync();
        writing.OnceCommitted(held.Changed);
    }, stop);

    public Task KeepTime(string zone, CancellationToken stop = default) => writing.Do("choose the district's time zone", async () =>
    {
        (await db.District()).KeepTime(zone);
        foreach (var school in await db.Schools.ToListAsync())
        {
            school.KeepTime(zone);
        }

        await db.SaveChangesAsync();
        writing.OnceCommitted(schools.Changed);
    }, stop);
}

/// <summary>The district's name in memory: the head of every page shows it.</summary>
internal sealed class HeldDistrictName(IServiceScopeFactory scopes)
{
    private readonly Held<string> _name = new(() => Read(scopes));

    /// <summary>Empty until someone gave it one.</summary>
    public string Name => _name.Value;

    public void Changed() => _name.Changed();

    private static string Read(IServiceScopeFactory scopes)
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<DbSession>().Read("""SELECT "Name" FROM "Roster_District" """, row => row.GetString(0)).FirstOrDefault("");
    }
}
