using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>When a screen is read again although nothing happened: at the bell, when a student is due elsewhere or no longer, and once a minute for what only the clock or the roster changes.</summary>
internal static class StaleAt
{
    public static readonly TimeSpan AtMost = TimeSpan.FromMinutes(1);

    /// <param name="now">The instant.</param>
    /// <param name="slot">The part of the school day.</param>
    /// <param name="others">When else something shown changes by the clock.</param>
    public static DateTimeOffset OfScreen(DateTimeOffset now, CurrentSlot? slot, params IEnumerable<DateTimeOffset?> others) =>
        others.Append(slot?.EndsAt).Append(now + AtMost).Min()!.Value;
}
