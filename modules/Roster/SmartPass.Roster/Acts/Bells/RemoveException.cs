using Microsoft.EntityFrameworkCore;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Acts.Bells;

/// <summary>Takes a special day or closing out of the calendar.</summary>
internal sealed class RemoveException(BellEditing editing)
{
    /// <summary>False where it is gone already.</summary>
    public Task<bool> Do(long id, CancellationToken stop = default) => editing.Do("schedules.exception-removed", async () =>
    {
        if (await editing.Db.Set<CalendarExceptionRow>().FirstOrDefaultAsync(row => row.Id == id) is not { } row)
        {
            return (false, null);
        }

        editing.Db.Remove(row);
        return (true, (string?)$"took back what was set for {new CalendarException(row.From, row.Until, null, row.Reason).When}");
    }, stop);
}
