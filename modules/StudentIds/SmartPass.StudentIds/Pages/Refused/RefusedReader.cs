using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Codes;

namespace SmartPass.StudentIds.Pages.Refused;

/// <summary>Reads which codes scanners of the school refused, the latest first.</summary>
internal sealed class RefusedReader(StudentIdsDb db, IPeople people, LiveStamps stamps, CurrentSchool school, TimeProvider clock)
{
    private const int Most = 200;

    public async Task<RefusedView> Read(RefusedWhy? why, CancellationToken stop)
    {
        var stamp = stamps.Take(StudentIdsTopics.Refused(school.Id));
        var found = await db.Refused.AsNoTracking().Where(one => why == null || one.Why == why).OrderByDescending(one => one.LastAt).Take(Most + 1).ToListAsync(stop);
        var names = await people.Of([.. found.Select(one => one.PersonId).OfType<PersonId>().Distinct()], stop);
        return new RefusedView(
            stamp, school.Required, clock.GetUtcNow(), why,
            [.. found.Take(Most).Select(one => new RefusedLine(one, one.PersonId is { } person ? names.GetValueOrDefault(person) : null))], found.Count > Most);
    }
}

/// <param name="More">Whether there are older ones that are not shown.</param>
internal sealed record RefusedView(string Stamp, School School, DateTimeOffset At, RefusedWhy? Why, IReadOnlyList<RefusedLine> Lines, bool More);

/// <param name="Owner">Whose card it is; null where the code names none.</param>
internal sealed record RefusedLine(RefusedCode Code, PersonFacts? Owner);
