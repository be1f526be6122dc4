using SmartPass.Kernel;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Making;

/// <summary>Reads what may be chosen for a new pass.</summary>
internal sealed class MakingReader(MyRooms mine, IRooms rooms, ITimetable timetable, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    private const int DaysOfPeriods = 7;

    public async Task<MakingChoices> Read(CancellationToken stop)
    {
        var all = await rooms.All(school.Id, stop);
        return new MakingChoices([.. all.Where(room => MaySend.Allows(actor.Actor, room))], all, await mine.Of(actor.Actor, stop), await Periods(stop));
    }

    /// <summary>The slots of a date that passes are planned for, none on any other: those of a student alone, those for everyone where several go.</summary>
    public async Task<IReadOnlyList<CurrentSlot>> DayOf(DateOnly date, IReadOnlyCollection<PersonId> students, CancellationToken stop) =>
        Planning.Reaches(date, school.Required.Date(clock.GetUtcNow())) ? await timetable.DayOf(school.Id, students.Count == 1 ? students.First() : null, date, stop) : [];

    /// <summary>Periods of the coming week: which a day has is known when the day is.</summary>
    public async Task<IReadOnlyList<PeriodChoice>> Periods(CancellationToken stop)
    {
        var today = school.Required.Date(clock.GetUtcNow());
        var slots = new List<CurrentSlot>();
        for (var day = 0; day < DaysOfPeriods; day++)
        {
            slots.AddRange(await timetable.DayOf(school.Id, null, today.AddDays(day), stop));
        }

        return [.. slots.Where(slot => slot.Period is not null).Select(PeriodChoice.Of).DistinctBy(choice => choice.Period)];
    }
}
