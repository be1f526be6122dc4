using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Acts.Bells;

/// <summary>Sets the school's cycle of days, or takes it away.</summary>
internal sealed class SetRotation(BellEditing editing)
{
    /// <summary>No days takes the cycle away. False where a day type is not this school's.</summary>
    public Task<bool> Do(DateOnly startsOn, RotationAdvance advance, IReadOnlyList<(string Name, DayTypeId Day)> days, CancellationToken stop = default) => editing.Do("schedules.cycle-set", async () =>
    {
        var known = (await editing.DayTypes()).Select(day => day.Id).ToHashSet();
        if (!days.All(day => known.Contains(day.Day)))
        {
            return (false, null);
        }

        var changed = await editing.SetRotation(days.Count == 0 ? null : startsOn, advance, days);
        return (true, !changed ? null : days.Count == 0 ? "took the cycle of days away" : $"set the cycle {string.Join(", ", days.Select(day => day.Name))} from {startsOn:yyyy-MM-dd}");
    }, stop);
}
