using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Data;

/// <summary>Answers what the district is called and which time it keeps.</summary>
internal sealed class DistrictName(RosterDb db, Writing writing, HeldDistrictName held, ISchoolDirectory schools) : IDistrict
{
    public string? KnownName => held.Name is { Length: > 0 } name ? name : null;

    public async Task<string> Name(CancellationToken stop = default) =>
        await db.Districts.Select(district => district.Name).FirstOrDefaultAsync(stop) ?? "";

    public async Task<TimeZoneInfo> Zone(CancellationToken stop = default) =>
        await db.Districts.Select(district => district.Zone).FirstOrDefaultAsync(stop) is { } zone ? Zones.Find(zone)
        : schools.All is [var first, ..] ? first.Zone
        : Zones.Find(Zones.OfThisMachine);

    public async Task Rename(string name, CancellationToken stop = default)
    {
        await writing.Do("name the district", async () =>
        {
            (await db.District()).Rename(name.Trim());
            await db.SaveChangesAsync();
        }, stop);
        // The caller's transaction may still be open, so the name is read again rather than taken from here.
        held.Changed();
    }

    public Task KeepTime(string zone, CancellationToken stop = default) => writing.Do("choose the district's time zone", async () =>
    {
        (await db.District()).KeepTime(zone);
        await db.SaveChangesAsync();
    }, stop);
}

/// <summary>The district's name in memory: the head of every page shows it.</summary>
internal sealed class HeldDistrictName(IServiceScopeFactory scopes)
{
    private volatile string? _name;

    public string Name => _name ?? Load();

    public void Changed() => _name = null;

    private string Load()
    {
        using var scope = scopes.CreateScope();
        var name = scope.ServiceProvider.GetRequiredService<RosterDb>().Districts.Select(district => district.Name).FirstOrDefault() ?? "";
        // An empty name is not held: it is soon given, by an act that may not have committed when this was read.
        _name = name.Length > 0 ? name : null;
        return name;
    }
}
