using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Pages.Shared;

internal static class TimeOutInWords
{
    /// <summary>How long it took, and how much of that was over: "12 min, 4 over". Null where it did not end or the end was not recorded.</summary>
    public static string? TimeOutWords(this Pass pass)
    {
        if (pass.TimeOut is not { } time)
        {
            return null;
        }

        var minutes = (int)Math.Round(time.TotalMinutes, MidpointRounding.AwayFromZero);
        return (minutes, minutes - pass.Minutes) switch
        {
            (0, _) => "under a minute",
            (_, > 0 and var over) => $"{minutes} min, {over} over",
            _ => $"{minutes} min",
        };
    }
}
