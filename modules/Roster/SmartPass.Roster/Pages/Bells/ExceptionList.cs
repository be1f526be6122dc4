using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Pages.Bells;

/// <summary>Exceptions by month, for the calendar page.</summary>
internal sealed record ExceptionList(IEnumerable<IGrouping<string, (long Id, CalendarException Exception)>> Months, BellSchedule Bells)
{
    private readonly HashSet<CalendarException> _hidden = [.. Bells.Calendar.Clashes().Select(clash => clash.Hidden)];

    public string Label(CalendarException exception) => Bells.DayTypes.FirstOrDefault(day => day.Name == exception.DayType)?.Label ?? "No school";

    public bool IsHidden(CalendarException exception) => _hidden.Contains(exception);
}
