using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Overlaps;

/// <summary>Reads what the week's look has found and nobody has settled yet.</summary>
internal sealed class OverlapsReader(EncounterPreventionDb db, IPeople people, IRooms rooms, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<OverlapsView> Read(CancellationToken stop)
    {
        var stamp = stamps.Take(EncounterTopics.Overlaps(school.Id));
        var found = (await db.Overlaps.AsNoTracking().Where(overlap => overlap.State == OverlapState.Proposed).OrderBy(overlap => overlap.Id).ToListAsync(stop)).OrderBy(overlap => overlap.Chance).ToList();
        var week = await db.OverlapWeeks.AsNoTracking().OrderByDescending(week => week.Monday).Select(week => (DateOnly?)week.Monday).FirstOrDefaultAsync(stop);
        var names = await people.Of([.. found.SelectMany(overlap => overlap.Students.Select(student => student.StudentId)).Distinct()], stop);
        var places = await rooms.Facts(school.Id, [.. found.SelectMany(overlap => overlap.Places).Distinct()], stop);
        return new OverlapsView(
            stamp,
            [.. found.Select(overlap => new OverlapCard(
                overlap,
                [.. overlap.Students.Select(student => names.GetValueOrDefault(student.StudentId)).OfType<PersonFacts>().OrderBy(student => student.FamilyName, StringComparer.Ordinal)],
                [.. overlap.Places.Select(place => places.GetValueOrDefault(place)?.Name ?? "a room that is gone")]))],
            week, OverlapWeek.Latest(school.Required, clock.GetUtcNow()).AddDays(7), actor.Can(EncounterPermissions.Manage), new EncounterLinks(school));
    }
}
