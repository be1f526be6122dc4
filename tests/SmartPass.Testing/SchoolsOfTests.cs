using SmartPass.Kernel;
using SmartPass.Platform.Schools;

namespace SmartPass.Testing;

/// <summary>The district of the tests: Lincoln High and Roosevelt Middle, or those a test names.</summary>
public sealed class SchoolsOfTests(params IReadOnlyList<School> schools) : ISchoolDirectory
{
    public IReadOnlyList<School> All { get; } = schools.Count > 0 ? schools : [Lincoln.High, Lincoln.Roosevelt];

    public School? BySlug(string slug) => All.FirstOrDefault(school => school.Slug == slug);

    public School? ById(SchoolId id) => All.FirstOrDefault(school => school.Id == id);
}
