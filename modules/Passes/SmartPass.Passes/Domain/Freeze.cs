using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Domain;

/// <summary>Passes are paused in a whole school: an emergency, an assembly. While the row is there, none starts.</summary>
internal sealed class Freeze : ISchoolOwned
{
    public const int LongestReason = 100;

    public required SchoolId SchoolId { get; init; }

    public required string Why { get; init; }

    public required PersonId ById { get; init; }

    public required string ByName { get; init; }

    public required DateTimeOffset At { get; init; }
}
