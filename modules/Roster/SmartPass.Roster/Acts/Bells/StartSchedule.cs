using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Acts.Bells;

/// <summary>Gives a school without a schedule its first one: a regular day from Monday to Friday.</summary>
internal sealed class StartSchedule(BellEditing editing)
{
    /// <summary>False where the school has a schedule already.</summary>
    public Task<bool> Do(IReadOnlyList<Slot> slots, CancellationToken stop = default) => editing.Do("schedules.started", async () =>
    {
        if ((await editing.DayTypes()).Count > 0)
        {
            return (false, null);
        }

        var regular = editing.Add(new DayType("regular", "Regular day", DayTypeKind.Regular, slots));
        await editing.Db.SaveChangesAsync();
        await editing.SetWeek(Enum.GetValues<DayOfWeek>().Where(day => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToDictionary(day => day, _ => regular.Id));
        return (true, (string?)"started the bell schedule with a regular day from Monday to Friday");
    }, stop);
}
