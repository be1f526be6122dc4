using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.Bells;

/// <summary>Which of a student's classes meets at an instant.</summary>
internal static class Timetable
{
    public static Attendee AttendeeOn(this BellSchedule bells, DateOnly date, string? grade, IReadOnlyCollection<PlannedClass> classes) =>
        new(grade, bells.Waves.WaveOf(classes, grade, bells.On(date), bells.DayNames));

    /// <summary>The class and its slot; null between classes, at lunch, and where two classes in different rooms claim the slot alike: a guess would send staff to the wrong room.</summary>
    public static PlannedMeeting? MeetingAt(this BellSchedule bells, DateTimeOffset at, string? grade, IReadOnlyCollection<PlannedClass> classes)
    {
        var date = bells.DateAt(at);
        var slot = bells.At(at, bells.AttendeeOn(date, grade, classes));
        if (slot is null || slot.Slot.PeriodKeys is not { Count: > 0 } keys)
        {
            return null;
        }

        var day = bells.On(date);
        var best = classes
            .Select(planned => (Class: planned, Fit: planned.Periods.Periods.Max(period => (int?)FitOf(period, keys, day, bells.DayNames)) ?? 0))
            .Where(candidate => candidate.Fit > 0)
            .GroupBy(candidate => candidate.Fit)
            .MaxBy(group => group.Key)?
            .Select(candidate => candidate.Class).OrderBy(planned => planned.Id.Value).ToArray();
        return best switch
        {
            null => null,
            [var only] => new PlannedMeeting(only, slot),
            _ when best.Select(planned => LocationKey.Of(planned.Location)).Distinct().ToArray() is [{ IsEmpty: false }] => new PlannedMeeting(best[0], slot),
            _ => null,
        };
    }

    /// <summary>Fit of a class's period to a slot: 0 none; exact names before parts and pairs; a day that is named before every day.</summary>
    private static int FitOf(ClassPeriod period, IReadOnlyList<string> keys, SchoolDay day, IReadOnlySet<string> dayNames)
    {
        if (!period.Days.Include(day, dayNames))
        {
            return 0;
        }

        var named = period.Days.Text.Length > 0 ? 1 : 0;
        return period.Key switch
        {
            var key when key == keys[0] => 4 + named,
            var key when keys.Contains(key) => 2 + named,
            [var letter and >= 'a' and <= 'z', .. var number] when keys.Contains(number) && MeetingDays.NamesOf(day).Contains(letter.ToString()) => 2 + named,
            _ => 0,
        };
    }
}

/// <summary>A class in its slot.</summary>
internal sealed record PlannedMeeting(PlannedClass Class, TimedSlot Slot);
