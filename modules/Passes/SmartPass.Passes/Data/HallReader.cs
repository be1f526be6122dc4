using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>The hall in one statement over the index of those who are out, without EF: every start reads all of it.</summary>
internal sealed class HallReader(DbSession session, RulesReader rules, TimeProvider clock) : IHall
{
    public Task<Hall> Now(SchoolId school, CancellationToken stop = default) => At(school, clock.GetUtcNow(), stop);

    /// <summary>The hall as it stands, seen from an instant at which something fell due.</summary>
    public async Task<Hall> At(SchoolId school, DateTimeOffset at, CancellationToken stop = default)
    {
        var paused = await rules.PausedRooms(school, stop);
        var rows = session.Read(
            """SELECT "Id", "StudentId", "FromId", "ToId", "StartedAt", "DueAt" FROM "Passes_Pass" WHERE "SchoolId" = $1 AND "Status" IN ('Active', 'Offered')""",
            row => (
                Id: new PassId(row.GetInt64(0)), Student: new PersonId(row.GetInt64(1)), From: new RoomId(row.GetInt64(2)), To: new RoomId(row.GetInt64(3)),
                StartedAt: row.IsDBNull(4) ? (DateTimeOffset?)null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)),
                DueAt: row.IsDBNull(5) ? (DateTimeOffset?)null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5))),
            school.Value);
        return new Hall([.. rows.Where(row => row.StartedAt is not null).Select(row => new OutPass(row.Id, row.Student, row.From, row.To, row.StartedAt!.Value, row.DueAt!.Value))], at)
        {
            Offered = [.. rows.Where(row => row.StartedAt is null).Select(row => new OfferedPlace(row.Student, row.From, row.To))],
            Paused = paused,
        };
    }
}
