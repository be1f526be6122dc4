using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Schools;

namespace SmartPass.Roster.Data;

/// <summary>The open schools, in memory; read again after somebody changed them.</summary>
internal sealed class SchoolDirectory(IServiceScopeFactory scopes) : ISchoolDirectory
{
    private readonly Held<Schools> _schools = new(() => Read(scopes));

    public IReadOnlyList<School> All => _schools.Value.List;

    public School? BySlug(string slug) => _schools.Value.BySlug.GetValueOrDefault(slug);

    public School? ById(SchoolId id) => _schools.Value.ById.GetValueOrDefault(id);

    /// <summary>Call once the change is on the disk.</summary>
    public void Changed() => _schools.Changed();

    private static Schools Read(IServiceScopeFactory scopes)
    {
        using var scope = scopes.CreateScope();
        var schools = scope.ServiceProvider.GetRequiredService<DbSession>().Read(
            """SELECT "Id", "Slug", "Name", "Zone", "Hue" FROM "Roster_School" WHERE "IsOpen" ORDER BY "Name" """,
            row => new School(new SchoolId(row.GetInt64(0)), row.GetString(1), row.GetString(2), Zones.Find(row.GetString(3)), Hues.Nearest(row.GetInt32(4))));
        return new Schools(schools, schools.ToDictionary(school => school.Slug), schools.ToDictionary(school => school.Id));
    }

    private sealed record Schools(IReadOnlyList<School> List, Dictionary<string, School> BySlug, Dictionary<SchoolId, School> ById);
}
