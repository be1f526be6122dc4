using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Acts.Bells;

/// <summary>Adds a day type or changes one.</summary>
internal sealed class SaveDayType(BellEditing editing)
{
    /// <param name="id">The day type to change; null adds one.</param>
    /// <param name="day">How it is to be; valid.</param>
    /// <param name="stop">Looked at while waiting for the gate.</param>
    public Task<SaveDayTypeOutcome> Do(DayTypeId? id, DayType day, CancellationToken stop = default) => editing.Do<SaveDayTypeOutcome>("schedules.day-type-saved", async () =>
    {
        var days = await editing.DayTypes();
        if (days.Any(other => other.Id != id && string.Equals(other.Name, day.Name, StringComparison.OrdinalIgnoreCase)))
        {
            return (new SaveDayTypeOutcome.NameTaken(), null);
        }

        if (id is null)
        {
            var added = editing.Add(day);
            await editing.Db.SaveChangesAsync();
            return (new SaveDayTypeOutcome.Saved(added.Id), $"added the day type {day.Label}");
        }

        return days.FirstOrDefault(row => row.Id == id) is not { } found
            ? (new SaveDayTypeOutcome.Gone(), null)
            : (new SaveDayTypeOutcome.Saved(found.Id), found.Become(day) ? $"changed the day type {day.Label}" : null);
    }, stop);
}

internal abstract record SaveDayTypeOutcome
{
    private SaveDayTypeOutcome()
    {
    }

    public sealed record Saved(DayTypeId Id) : SaveDayTypeOutcome;

    public sealed record NameTaken : SaveDayTypeOutcome;

    public sealed record Gone : SaveDayTypeOutcome;
}
