using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Flex.Domain;

/// <summary>What a school sets for Flex.</summary>
internal sealed class FlexRules : ISchoolOwned
{
    public const int MostMissed = 50;
    public const int LongestDays = 365;
    public const int LongestGrace = 60;

    public required SchoolId SchoolId { get; init; }

    /// <summary>After so many sessions missed a student no longer signs up without a teacher; null for never.</summary>
    public int? MostNoShows { get; private set; }

    /// <summary>Days back in which what was missed counts.</summary>
    public int NoShowDays { get; private set; } = 30;

    /// <summary>Minutes after the begin from which who comes is late.</summary>
    public int LateAfter { get; private set; } = 5;

    public RuleSettings Settings => new(MostNoShows, NoShowDays, LateAfter);

    public void Set(RuleSettings settings) => (MostNoShows, NoShowDays, LateAfter) = (settings.MostNoShows, settings.NoShowDays, settings.LateAfter);
}

/// <summary>What the rules are to be.</summary>
internal sealed record RuleSettings(int? MostNoShows, int NoShowDays, int LateAfter)
{
    public static RuleSettings Usual { get; } = new(null, 30, 5);
}
