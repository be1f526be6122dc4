using SmartPass.Kernel;

namespace SmartPass.Platform.Data;

/// <summary>A row that belongs to one school. Contexts show such rows only for the school of the session.</summary>
public interface ISchoolOwned
{
    SchoolId SchoolId { get; }
}
