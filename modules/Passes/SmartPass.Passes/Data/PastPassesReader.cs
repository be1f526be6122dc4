using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Data;

/// <summary>Reads a month of a school in two statements, with nothing but what was asked: a large school has tens of thousands.</summary>
internal sealed class PastPassesReader(PassesDb db) : IPastPasses
{
    public async Task<IReadOnlyList<PastStay>> Between(SchoolId school, DateTimeOffset from, DateTimeOffset until, CancellationToken stop = default)
    {
        var ended = db.Passes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking()
            .Where(pass => pass.SchoolId == school && pass.StartedAt >= from && pass.StartedAt < until && pass.Ending != null && pass.Ending.How != EndedHow.NotRecorded && pass.Route != PassRoute.Arrived);
        var passes = await ended.Select(pass => new { pass.Id, pass.StudentId, pass.ToId, pass.Route, MadeForStudent = pass.MadeById != pass.StudentId, StartedAt = pass.StartedAt!.Value, EndedAt = pass.Ending!.At }).ToListAsync(stop);
        var left = (await ended.SelectMany(pass => pass.Stops, (pass, place) => new { pass.Id, place.Order, place.RoomId, place.LeftAt }).Where(place => place.LeftAt != null).ToListAsync(stop))
            .ToLookup(place => place.Id);

        var stays = new List<PastStay>(passes.Count);
        foreach (var pass in passes)
        {
            var begun = pass.StartedAt;
            foreach (var place in left[pass.Id].OrderBy(place => place.Order))
            {
                stays.Add(new PastStay(pass.StudentId, place.RoomId, begun, place.LeftAt!.Value, pass.Route, pass.MadeForStudent));
                begun = place.LeftAt.Value;
            }

            stays.Add(new PastStay(pass.StudentId, pass.ToId, begun, pass.EndedAt, pass.Route, pass.MadeForStudent));
        }

        stays.Sort((one, other) => one.From.CompareTo(other.From));
        return stays;
    }
}
