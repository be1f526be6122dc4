using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Acts.Bells;

/// <summary>Removes a day type that the calendar does not use.</summary>
internal sealed class DeleteDayType(BellEditing editing)
{
    public Task<DeleteDayTypeOutcome> Do(DayTypeId id, CancellationToken stop = default) => editing.Do<DeleteDayTypeOutcome>("schedules.day-type-deleted", async () =>
    {
        if ((await editing.DayTypes()).FirstOrDefault(row => row.Id == id) is not { } found)
        {
            return (new DeleteDayTypeOutcome.Gone(), null);
        }

        var uses = (await editing.Book()).Schedule.Calendar.UsesOf(found.Name);
        if (uses.Count > 0)
        {
            return (new DeleteDayTypeOutcome.InUse(uses), null);
        }

        editing.Db.Remove(found);
        return (new DeleteDayTypeOutcome.Deleted(found.Label), $"deleted the day type {found.Label}");
    }, stop);
}

internal abstract record DeleteDayTypeOutcome
{
    private DeleteDayTypeOutcome()
    {
    }

    public sealed record Deleted(string Label) : DeleteDayTypeOutcome;

    public sealed record InUse(IReadOnlyList<string> Uses) : DeleteDayTypeOutcome;

    public sealed record Gone : DeleteDayTypeOutcome;
}
