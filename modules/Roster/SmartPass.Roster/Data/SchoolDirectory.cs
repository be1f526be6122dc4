using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
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
        var schools = scope.ServiceProvider.GetRequiredService<RosterDb>().Schools.AsNoTracking()
            .Where(school => school.IsOpen).OrderBy(school => school.Name).ToList()
            .ConvertAll(school => new School(school.Id, school.Slug, school.Name, Zones.Find(school.Zone), Hues.Nearest(school.Hue)));
        return new Schools(schools, schools.ToDictionary(school => school.Slug), schools.ToDictionary(school => school.Id));
    }

    private sealed record Schools(IReadOnlyList<School> List, Dictionary<string, School> BySlug, Dictionary<SchoolId, School> ById);
}
