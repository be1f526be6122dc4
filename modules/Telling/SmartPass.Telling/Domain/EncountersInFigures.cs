using System.Globalization;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Telling.Domain;

/// <summary>The words of what encounter prevention did on a day: figures only.</summary>
internal static class EncountersInFigures
{
    /// <summary>Address within the school of all that the mail counts as not reviewed, from whatever day.</summary>
    public const string Link = "/encounters/log?period=All&open=true";

    public static bool Tells(EncounterDay day) => day is not { Prevented: 0, Overridden: 0, NotReviewed: 0 };

    public static string Of(School school, DateOnly date, EncounterDay day) => string.Join('\n',
        $"{school.Name}, {date.ToString("dddd, MMMM d", CultureInfo.InvariantCulture)}",
        "",
        $"{CountWords.Count(day.Prevented, "encounter")} prevented",
        $"{day.Overridden} overridden",
        $"{CountWords.Count(day.NotReviewed, "entry", "entries")} not reviewed") + "\n";
}
