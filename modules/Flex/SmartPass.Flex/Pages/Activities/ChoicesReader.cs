using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Activities;

/// <summary>Reads what there is to choose from for an activity.</summary>
internal sealed class ChoicesReader(FlexDb db, IPeople people, IRooms rooms, CurrentSchool school, CurrentActor actor)
{
    public async Task<ActivityChoices> Read(CancellationToken stop) => new(
        await db.Periods.AsNoTracking().Where(period => period.EndedAt == null).OrderBy(period => period.Name).ToListAsync(stop),
        [.. (await rooms.All(school.Id, stop)).Where(room => room.Kind != RoomKind.Restroom && room.Kind != RoomKind.Water)],
        await people.Staff(school.Id, stop: stop),
        actor.Can(FlexPermissions.HostAny));
}

/// <param name="Periods">Flex periods of the school.</param>
/// <param name="Rooms">Rooms where something can be held.</param>
/// <param name="Staff">Who may host.</param>
/// <param name="ForOthers">Whether whoever fills it in may offer for another host.</param>
internal sealed record ActivityChoices(
    IReadOnlyList<FlexPeriod> Periods, IReadOnlyList<RoomFacts> Rooms, IReadOnlyList<PersonFacts> Staff, bool ForOthers);
