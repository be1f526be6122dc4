using System.Collections.Concurrent;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.Bells;

/// <summary>A school's day types and calendar on its own clock: what holds at an instant for a person.</summary>
internal sealed class BellSchedule(School school, IReadOnlyList<DayType> dayTypes, SchoolCalendar calendar, LunchWaves waves, TimeSpan bellOffset)
{
    private const int MostHeld = 4096;

    private readonly Dictionary<string, DayType> _byName = dayTypes.ToDictionary(day => day.Name, StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<DateOnly, SchoolDay> _days = new();
    private readonly ConcurrentDictionary<(DateOnly, Attendee), IReadOnlyList<TimedSlot>> _slots = new();

    public School School => school;

    public IReadOnlyList<DayType> DayTypes => dayTypes;

    public SchoolCalendar Calendar => calendar;

    public LunchWaves Waves => waves;

    public TimeSpan BellOffset => bellOffset;

    /// <summary>Names of the cycle's days, so that "A" can be told from a weekday.</summary>
    public IReadOnlySet<string> DayNames { get; } = (calendar.Rotation?.Days.Select(day => day.Name) ?? []).Concat(dayTypes.SelectMany(day => new[] { day.Name, day.Label }))
        .Select(DayName.Key).ToHashSet();

    /// <summary>Whether bells ring on any day.</summary>
    public bool HasBells { get; } = dayTypes.Any(day => day.Slots.Count > 0 && calendar.UsesOf(day.Name).Count > 0);

    public SchoolDay On(DateOnly date) => _days.GetOrAdd(date, asked =>
    {
        var day = calendar.On(asked);
        return new SchoolDay(day, day.DayType is { } name ? _byName.GetValueOrDefault(name) : null);
    });

    /// <summary>The date whose bells ring at an instant: the school's own, by its bell clock.</summary>
    public DateOnly DateAt(DateTimeOffset at) => school.Date(at - bellOffset);

    /// <summary>Slots of a date for an attendee with the instants they begin and end, the bell offset included.</summary>
    public IReadOnlyList<TimedSlot> SlotsOn(DateOnly date, Attendee who)
    {
        if (_slots.Count > MostHeld)
        {
            // Dates come and go with what pages ask for; making a day's slots anew is cheap.
            _slots.Clear();
        }

        return _slots.GetOrAdd((date, who), asked => [.. (On(asked.Item1).DayType?.SlotsFor(asked.Item2) ?? [])
            .Select(slot => new TimedSlot(slot, Bell(asked.Item1, slot.Start), Bell(asked.Item1, slot.End)))]);
    }

    public TimedSlot? At(DateTimeOffset at, Attendee who) =>
        SlotsOn(DateAt(at), who).FirstOrDefault(slot => slot.StartsAt <= at && at < slot.EndsAt);

    /// <summary>The first bell after an instant, on that day or one of the two weeks after it; null where no school follows.</summary>
    public DateTimeOffset? NextBell(DateTimeOffset at, Attendee who) =>
        Days(at, 1).SelectMany(date => Bells(date, who)).Cast<DateTimeOffset?>().FirstOrDefault(bell => bell > at);

    /// <summary>The last bell at or before an instant; null where none came in the two weeks before it.</summary>
    public DateTimeOffset? PreviousBell(DateTimeOffset at, Attendee who) =>
        Days(at, -1).SelectMany(date => Bells(date, who).Reverse()).Cast<DateTimeOffset?>().FirstOrDefault(bell => bell <= at);

    private IEnumerable<DateTimeOffset> Bells(DateOnly date, Attendee who) =>
        SlotsOn(date, who).SelectMany(slot => new[] { slot.StartsAt, slot.EndsAt }).Distinct().Order();

    private IEnumerable<DateOnly> Days(DateTimeOffset at, int step) => Enumerable.Range(0, 15).Select(count => DateAt(at).AddDays(count * step));

    private DateTimeOffset Bell(DateOnly date, TimeOnly time) => school.Instant(date, time) + bellOffset;
}

/// <summary>A date as the school lives it; without a day type there is no school.</summary>
internal sealed record SchoolDay(CalendarDay Calendar, DayType? DayType);

/// <summary>A slot of one date with its instants.</summary>
internal sealed record TimedSlot(Slot Slot, DateTimeOffset StartsAt, DateTimeOffset EndsAt)
{
    public CurrentSlot ToCurrent() => new(Slot.Label, Slot.Kind, StartsAt, EndsAt, Slot.Period);
}
