using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.StudentIds.Domain.Codes;

/// <summary>A rotating code that was taken. It is kept for as long as it could be shown again.</summary>
internal sealed class SeenCode : ISchoolOwned
{
    /// <summary>A code is fresh for two steps, and a device without network may be one ahead.</summary>
    public static readonly TimeSpan KeptFor = RotatingCode.StepLength * 4;

    public required SchoolId SchoolId { get; init; }

    public required CardId CardId { get; init; }

    public required long Step { get; init; }

    /// <summary>The scanner that took it.</summary>
    public required string Scanner { get; init; }

    /// <summary>What for.</summary>
    public required string Purpose { get; init; }

    public required DateTimeOffset At { get; init; }
}
