using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Activities;

/// <summary>Reads what there is to choose from for an activity.</summary>
internal sealed class ChoicesReader(FlexDb db, IPeople people, IRooms rooms, ITimetable timetable, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<ActivityChoices> Read(ActivityForm form, CancellationToken stop)
    {
        var today = school.Required.Date(clock.GetUtcNow());
        var taught = await timetable.ClassesTaughtBy(school.Id, actor.Actor.Seat, today, stop);
        var chosen = form.Classes.TrueForAll(id => taught.Any(one => one.Id == id)) ? []
            : (await timetable.Classes(school.Id, today, stop)).Where(one => form.Classes.Contains(one.Id) && taught.All(mine => mine.Id != one.Id)).ToList();
        return new ActivityChoices(
            await db.Periods.AsNoTracking().Where(period => period.EndedAt == null).OrderBy(period => period.Name).ToListAsync(stop),
            [.. (await rooms.All(school.Id, stop)).Where(room => room.Kind != RoomKind.Restroom && room.Kind != RoomKind.Water)],
            await people.Staff(school.Id, stop: stop),
            [.. (await people.Students(school.Id, stop: stop)).Select(student => student.Grade).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            [.. taught, .. chosen],
            actor.Can(FlexPermissions.HostAny));
    }
}

/// <param name="Periods">Flex periods of the school.</param>
/// <param name="Rooms">Rooms where something can be held.</param>
/// <param name="Staff">Who may host.</param>
/// <param name="Grades">Grades of the school's students.</param>
/// <param name="Classes">Classes it may be for: those one teaches, and those it is for already.</param>
/// <param name="ForOthers">Whether whoever fills it in may offer for another host.</param>
internal sealed record ActivityChoices(
    IReadOnlyList<FlexPeriod> Periods, IReadOnlyList<RoomFacts> Rooms, IReadOnlyList<PersonFacts> Staff, IReadOnlyList<string> Grades, IReadOnlyList<ClassFacts> Classes, bool ForOthers);
