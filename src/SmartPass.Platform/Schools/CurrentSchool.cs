using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Platform.Schools;

/// <summary>The school of this request or job.</summary>
public sealed class CurrentSchool(DbSession session)
{
    public School? School { get; private set; }

    /// <summary>The school of a page that cannot be reached outside one.</summary>
    public School Required => School ?? throw new InvalidOperationException("This page is only reached inside a school's address.");

    public SchoolId Id => Required.Id;

    public void Enter(School school)
    {
        School = school;
        session.School = school.Id;
    }
}
