using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Overlaps;

/// <summary>Reads what the week's look has found and nobody has settled yet, and what was dismissed lately.</summary>
internal sealed class OverlapsReader(EncounterPreventionDb db, IPeople people, IRooms rooms, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<OverlapsView> Read(CancellationToken stop)
    {
        var (stamp, now) = (stamps.Take(EncounterTopics.Overlaps(school.Id)), clock.GetUtcNow());
        var since = now - Overlap.NotAgainFor;
        var all = await db.Overlaps.AsNoTracking().Where(overlap => overlap.State == OverlapState.Proposed || (overlap.State == OverlapState.Dismissed && overlap.SettledAt >= since)).OrderBy(overlap => overlap.Id).ToListAsync(stop);
        var week = await db.OverlapWeeks.AsNoTracking().OrderByDescending(week => week.Monday).Select(week => (DateOnly?)week.Monday).FirstOrDefaultAsync(stop);
        var found = all.Where(overlap => overlap.State == OverlapState.Proposed).OrderBy(overlap => overlap.Chance).ToList();
        var names = await people.Of([.. all.SelectMany(overlap => overlap.Students.Select(student => student.StudentId)).Concat(all.Select(overlap => overlap.SettledById).OfType<PersonId>()).Distinct()], stop);
        var places = await rooms.Facts(school.Id, [.. found.SelectMany(overlap => overlap.Places).Distinct()], stop);
        return new OverlapsView(
            stamp,
            [.. found.Select(overlap => new OverlapCard(
                overlap, Students(overlap, names), [.. overlap.Places.Select(place => places.GetValueOrDefault(place)?.Name ?? "a room that is gone")], week is { } monday && overlap.Until < monday.AddDays(-1)))],
            [.. all.Where(overlap => overlap.State == OverlapState.Dismissed).OrderByDescending(overlap => overlap.SettledAt).Select(overlap => Dismissed(overlap, names))],
            week, OverlapWeek.Latest(school.Required, now).AddDays(7), actor.Can(EncounterPermissions.Manage), new EncounterLinks(school));
    }

    private DismissedOverlap Dismissed(Overlap overlap, IReadOnlyDictionary<PersonId, PersonFacts> names) => new(
        overlap.Id, Listed.InWords([.. Students(overlap, names).Select(student => student.Name)]),
        $"Dismissed on {school.Required.Dated(overlap.SettledAt!.Value)}{(names.GetValueOrDefault(overlap.SettledById ?? default) is { } by ? $" by {by.Name}" : "")}");

    private static IReadOnlyList<PersonFacts> Students(Overlap overlap, IReadOnlyDictionary<PersonId, PersonFacts> names) =>
        [.. overlap.Students.Select(student => names.GetValueOrDefault(student.StudentId)).OfType<PersonFacts>().OrderBy(student => student.FamilyName, StringComparer.Ordinal)];
}
