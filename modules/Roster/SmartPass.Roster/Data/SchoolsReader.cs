using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Roster.Domain.Schools;

namespace SmartPass.Roster.Data;

/// <summary>Schools and the district's consent for their pages.</summary>
internal sealed class SchoolsReader(RosterDb db)
{
    public async Task<IReadOnlyList<SchoolLine>> All(CancellationToken stop)
    {
        var counts = await db.Affiliations.GroupBy(place => new { place.SchoolId, IsStudent = place.Role == Role.Student })
            .Select(group => new { group.Key.SchoolId, group.Key.IsStudent, Count = group.Count() }).ToListAsync(stop);
        var schools = await db.Schools.AsNoTracking().OrderBy(school => school.Name).ToListAsync(stop);
        return schools.ConvertAll(school => new SchoolLine(
            school,
            counts.Where(count => count.SchoolId == school.Id && count.IsStudent).Sum(count => count.Count),
            counts.Where(count => count.SchoolId == school.Id && !count.IsStudent).Sum(count => count.Count)));
    }

    public Task<SchoolRecord?> Find(SchoolId id, CancellationToken stop) =>
        db.Schools.AsNoTracking().FirstOrDefaultAsync(school => school.Id == id, stop);

    public async Task<(DateTimeOffset At, string By)?> Consent(CancellationToken stop) =>
        await db.Districts.AsNoTracking().FirstOrDefaultAsync(stop) is { ConsentAt: { } at, ConsentBy: { } by } ? (at, by) : null;
}

/// <summary>A school in the list.</summary>
internal sealed record SchoolLine(SchoolRecord School, int Students, int Staff);
