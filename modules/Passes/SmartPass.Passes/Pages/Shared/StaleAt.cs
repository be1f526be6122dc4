using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>When a screen is read again although nothing happened: at the bell, and once a minute for what only the clock or the roster changes.</summary>
internal static class StaleAt
{
    private static readonly TimeSpan AtMost = TimeSpan.FromMinutes(1);

    public static DateTimeOffset OfScreen(DateTimeOffset now, CurrentSlot? slot) =>
        slot is not null && slot.EndsAt < now + AtMost ? slot.EndsAt : now + AtMost;
}
