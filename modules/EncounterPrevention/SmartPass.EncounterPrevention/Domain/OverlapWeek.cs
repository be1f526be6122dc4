using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>That a school was looked through for overlaps in a week, so that it is done once.</summary>
internal sealed class OverlapWeek : ISchoolOwned
{
    /// <summary>When on Monday, by the school's clock.</summary>
    private static readonly TimeOnly Hour = new(5, 0);

    public required SchoolId SchoolId { get; init; }

    /// <summary>The Monday of the week.</summary>
    public required DateOnly Monday { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The latest Monday on which a school was to be looked through.</summary>
    public static DateOnly Latest(School school, DateTimeOffset now)
    {
        var today = school.Date(now);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return Begins(school, monday) <= now ? monday : monday.AddDays(-7);
    }

    /// <summary>When the look of a week begins.</summary>
    public static DateTimeOffset Begins(School school, DateOnly monday) => school.Instant(monday, Hour);
}
