using System.Text.RegularExpressions;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

internal static partial class PeriodsOfClass
{
    /// <summary>Whether a class names a period among its own ("3", "03", "1(A) 3(B)"). Only the timetable knows for sure; this is for what it leaves open.</summary>
    public static bool MeetsIn(this ClassFacts @class, string? period) =>
        period is not null && @class.Periods is { } raw
        && Names().Matches(raw).Any(name => string.Equals(name.Value.TrimStart('0'), period.TrimStart('0'), StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Names();
}
