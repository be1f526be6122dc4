using System.Globalization;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>From and until in words.</summary>
internal static class Dates
{
    public static string InWords(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        (null, null) => "always",
        ({ } first, null) => $"from {Say(first)}",
        (null, { } last) => $"until {Say(last)}",
        ({ } first, { } last) => $"{Say(first)} to {Say(last)}",
    };

    private static string Say(DateOnly day) => day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);
}
