using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace SmartPass.Passes.Pages.Kiosk;

/// <summary>What came of a tap at a kiosk, for the next page to show once: sent again, or gone back to, it shows nothing.</summary>
internal static class KioskWords
{
    private const string Key = "kiosk-said";

    public static void Keep(ITempDataDictionary data, KioskSaid said) => data[Key] = $"{said.Heading}\n{said.Detail}";

    public static KioskSaid? Take(ITempDataDictionary data) =>
        data[Key] is string kept && kept.Split('\n', 2) is [var heading, var detail] ? new KioskSaid(heading, detail.Length == 0 ? null : detail) : null;
}

internal sealed record KioskSaid(string Heading, string? Detail);
