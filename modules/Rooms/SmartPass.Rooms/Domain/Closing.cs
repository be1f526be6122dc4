using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>A room that is closed, or will be in periods of a day: why, by whom, since when, and when it opens again by itself.</summary>
internal sealed class Closing
{
    public const int LongestReason = 80;

    private Closing(string reason, PersonId by, DateTimeOffset at, DateTimeOffset? until)
    {
        Reason = reason;
        By = by;
        At = at;
        Until = until;
    }

    /// <summary>Shown to students and staff: "flooded".</summary>
    public string Reason { get; private init; }

    public PersonId By { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>The instant it opens by itself; null: when someone opens it, or after its periods.</summary>
    public DateTimeOffset? Until { get; private init; }

    /// <summary>The date it holds on, where it holds in named periods only.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>Short names of those periods. When they are is asked of the bells each time, so that it follows a schedule that changes at noon.</summary>
    public IReadOnlyList<string>? Periods { get; private init; }

    /// <summary>Whether screens were told that it holds: between its periods it does not.</summary>
    public bool Told { get; set; } = true;

    public bool HoldsAt(DateTimeOffset now, SchoolDay today) => Day is null
        ? Until is null || now < Until
        : SlotsOf(today).Any(slot => slot.StartsAt <= now && now < slot.EndsAt);

    /// <summary>Whether it will never hold again.</summary>
    public bool IsOverAt(DateTimeOffset now, SchoolDay today) => Day is null
        ? Until <= now
        : SlotsOf(today).All(slot => slot.EndsAt <= now);

    /// <summary>The next instant at which the room closes or opens by itself; null for none in sight.</summary>
    public DateTimeOffset? ChangesAfter(DateTimeOffset now, SchoolDay today) =>
        (Day is null ? [Until] : SlotsOf(today).SelectMany(slot => new DateTimeOffset?[] { slot.StartsAt, slot.EndsAt })).Where(at => at > now).Min();

    /// <summary>Null where no reason was given, or the time has passed already.</summary>
    public static Closing? For(string? reason, PersonId by, DateTimeOffset at, DateTimeOffset? until) =>
        Written(reason) is { } tidy && !(until <= at) ? new Closing(tidy, by, at, until) : null;

    /// <summary>In periods of a day; null where no reason was given, or one of them is not on that day or over already.</summary>
    public static Closing? ForPeriods(string? reason, PersonId by, DateTimeOffset at, IReadOnlyCollection<string> periods, SchoolDay day)
    {
        var left = day.PeriodsLeft(at).Where(period => periods.Contains(period.Period, StringComparer.OrdinalIgnoreCase)).ToList();
        if (Written(reason) is not { } tidy || left.Count == 0 || left.Count < periods.Distinct(StringComparer.OrdinalIgnoreCase).Count())
        {
            return null;
        }

        var closing = new Closing(tidy, by, at, null) { Day = day.Date, Periods = [.. left.Select(period => period.Period)] };
        closing.Told = closing.HoldsAt(at, day);
        return closing;
    }

    /// <summary>A reason as it is kept; null where it is none, or too long.</summary>
    public static string? Written(string? reason) => RoomName.Tidy(reason) is { Length: > 0 and <= LongestReason } tidy ? tidy : null;

    private IEnumerable<CurrentSlot> SlotsOf(SchoolDay today) =>
        today.Date == Day ? today.Slots.Where(slot => slot.Period is not null && Periods!.Contains(slot.Period, StringComparer.OrdinalIgnoreCase)) : [];
}
