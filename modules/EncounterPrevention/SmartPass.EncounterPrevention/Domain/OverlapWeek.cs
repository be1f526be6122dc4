using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>That a school was looked through for overlaps in a week, so that it is done once.</summary>
internal sealed class OverlapWeek : ISchoolOwned
{
    public required SchoolId SchoolId { get; init; }

    /// <summary>The Monday of the week.</summary>
    public required DateOnly Monday { get; init; }

    public required DateTimeOffset At { get; init; }
}
