using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Pages.Edit;

/// <summary>What the form of a room offers to choose from. What the room has already stays a choice, whatever the roster says today.</summary>
internal sealed class RoomChoicesReader(IRooms rooms, IPeople people, ITimetable timetable, CurrentSchool school, TimeProvider clock)
{
    // Long enough for every day of an A/B week to come by.
    private const int DaysAhead = 14;

    public async Task<RoomChoices> Read(RoomForm form, CancellationToken stop)
    {
        var areas = (await rooms.All(school.Id, stop)).Select(room => room.Area).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(RoomOrder.ByName);
        var grades = (await people.Students(school.Id, stop: stop)).Select(student => student.Grade).OfType<string>().Concat(form.Whom.Grades);
        return new RoomChoices([.. areas], await Periods(form.Hours.Periods, stop), GradeWords.InOrder(grades));
    }

    private async Task<IReadOnlyList<PeriodChoice>> Periods(IReadOnlyList<string> chosen, CancellationToken stop)
    {
        var today = school.Required.Date(clock.GetUtcNow());
        var periods = new Dictionary<string, PeriodChoice>(StringComparer.OrdinalIgnoreCase);
        for (var day = 0; day < DaysAhead; day++)
        {
            foreach (var slot in await timetable.DayOf(school.Id, null, today.AddDays(day), stop))
            {
                if (slot.Period is { } period)
                {
                    periods.TryAdd(period, new PeriodChoice(period, slot.Name));
                }
            }
        }

        foreach (var period in chosen)
        {
            periods.TryAdd(period, new PeriodChoice(period, $"Period {period}"));
        }

        return [.. periods.Values.OrderBy(choice => choice.Period, RoomOrder.ByName)];
    }
}

/// <param name="Areas">Areas in use.</param>
/// <param name="Periods">Periods of the coming days.</param>
/// <param name="Grades">Grades of the school's students.</param>
internal sealed record RoomChoices(IReadOnlyList<string> Areas, IReadOnlyList<PeriodChoice> Periods, IReadOnlyList<string> Grades);

/// <param name="Period">Short name.</param>
/// <param name="Name">As the school calls it.</param>
internal sealed record PeriodChoice(string Period, string Name);
