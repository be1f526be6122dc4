using SmartPass.Kernel;

namespace SmartPass.Platform.Schools;

/// <summary>The district's schools, held in memory: asked on every request. Roster answers.</summary>
public interface ISchoolDirectory
{
    School? BySlug(string slug);

    School? ById(SchoolId id);

    IReadOnlyList<School> All { get; }
}
