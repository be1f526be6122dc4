using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Data;

/// <summary>The hall in two statements over the indexes of those who are out and of paused rooms.</summary>
internal sealed class HallReader(PassesDb db, TimeProvider clock) : IHall
{
    public Task<Hall> Now(SchoolId school, CancellationToken stop = default) => At(school, clock.GetUtcNow(), stop);

    /// <summary>Whether a student is out at another school than this.</summary>
    public Task<bool> IsOutElsewhere(PersonId student, SchoolId school) =>
        db.Passes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AnyAsync(pass => pass.StudentId == student && pass.Status == PassStatus.Active && pass.SchoolId != school);

    /// <summary>The hall as it stands, seen from an instant at which something fell due.</summary>
    public async Task<Hall> At(SchoolId school, DateTimeOffset at, CancellationToken stop = default)
    {
        var rows = await db.Passes.IgnoreQueryFilters([ModuleDb.SchoolFilter])
            .Where(pass => pass.SchoolId == school).OutOrOffered()
            .Select(pass => new { pass.Id, pass.StudentId, pass.FromId, pass.ToId, pass.StartedAt, pass.DueAt })
            .ToListAsync(stop);
        var paused = await db.PausedRooms.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(room => room.SchoolId == school).Select(room => room.RoomId).ToListAsync(stop);
        return new Hall([.. rows.Where(row => row.StartedAt is not null).Select(row => new OutPass(row.Id, row.StudentId, row.FromId, row.ToId, row.StartedAt!.Value, row.DueAt!.Value))], at)
        {
            Offered = [.. rows.Where(row => row.StartedAt is null).Select(row => new OfferedPlace(row.StudentId, row.FromId, row.ToId))],
            Paused = paused.ToHashSet(),
        };
    }
}
