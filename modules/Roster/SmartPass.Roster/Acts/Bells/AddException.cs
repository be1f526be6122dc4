using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Acts.Bells;

/// <summary>Adds a special day or a closing, or says what holds today.</summary>
internal sealed class AddException(BellEditing editing)
{
    /// <param name="from">First date.</param>
    /// <param name="until">Last date.</param>
    /// <param name="dayType">Its day type; null for no school.</param>
    /// <param name="reason">Why.</param>
    /// <param name="sameDay">Said on the day itself: it takes the place of what was said before for that day.</param>
    /// <param name="stop">Looked at while waiting for the gate.</param>
    public Task<AddExceptionOutcome> Do(DateOnly from, DateOnly until, DayTypeId? dayType, string reason, bool sameDay, CancellationToken stop = default) => editing.Do<AddExceptionOutcome>("schedules.exception-added", async () =>
    {
        if (until < from || until.DayNumber - from.DayNumber >= CalendarException.LongestRange)
        {
            return (new AddExceptionOutcome.BadRange(), null);
        }

        var book = await editing.Book();
        var name = book.Ids.FirstOrDefault(day => day.Value == dayType).Key;
        if (dayType is not null && name is null)
        {
            return (new AddExceptionOutcome.NoSuchDayType(), null);
        }

        var exception = new CalendarException(from, until, name, reason, sameDay);
        var hidden = book.Exceptions.Where(other => other.Exception.SameDay == sameDay && other.Exception.From <= until && from <= other.Exception.Until).ToArray();
        if (sameDay)
        {
            var ids = hidden.Select(other => other.Id).ToArray();
            editing.Db.RemoveRange(editing.Db.Set<CalendarExceptionRow>().Where(row => ids.Contains(row.Id)));
        }

        editing.Db.Add(new CalendarExceptionRow { SchoolId = editing.School, From = from, Until = until, DayTypeId = dayType, Reason = reason, SameDay = sameDay });
        var label = name is null ? "no school" : book.Schedule.DayTypes.Single(day => day.Name == name).Label;
        return (new AddExceptionOutcome.Added(sameDay ? [] : [.. hidden.Select(other => other.Exception)]), $"set {exception.When} to {label}{(reason.Length > 0 ? $" ({reason})" : "")}{(sameDay ? ", on the day itself" : "")}");
    }, stop);
}

internal abstract record AddExceptionOutcome
{
    private AddExceptionOutcome()
    {
    }

    /// <summary>Added; <see cref="Hides"/> are earlier exceptions it hides on dates they share.</summary>
    public sealed record Added(IReadOnlyList<CalendarException> Hides) : AddExceptionOutcome;

    public sealed record BadRange : AddExceptionOutcome;

    public sealed record NoSuchDayType : AddExceptionOutcome;
}
