using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Acts.Bells;

/// <summary>Sets which day type each weekday has.</summary>
internal sealed class SetWeek(BellEditing editing)
{
    /// <summary>Weekdays that are absent have no school. False where a day type is not this school's.</summary>
    public Task<bool> Do(IReadOnlyDictionary<DayOfWeek, DayTypeId> week, CancellationToken stop = default) => editing.Do("schedules.week-set", async () =>
    {
        var labels = (await editing.DayTypes()).ToDictionary(day => day.Id, day => day.Label);
        if (!week.Values.All(labels.ContainsKey))
        {
            return (false, null);
        }

        return (true, await editing.SetWeek(week)
            ? $"set the week: {string.Join(", ", week.OrderBy(day => day.Key).Select(day => $"{day.Key} {labels[day.Value]}"))}"
            : null);
    }, stop);
}
