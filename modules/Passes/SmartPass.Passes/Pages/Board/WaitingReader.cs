using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <summary>Who will soon be out: those in line, and those whose planned pass starts soon.</summary>
internal sealed class WaitingReader(PassesDb db, IHall hall, IPeople people, IRooms rooms, CurrentSchool school)
{
    /// <summary>How far ahead the board looks.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromMinutes(15);

    public async Task<IReadOnlyList<WaitingStudent>> Read(DateTimeOffset now, CancellationToken stop)
    {
        var until = now + Soon;
        var waiting = await db.Passes.AsNoTracking().WaitingOrHeld().ToListAsync(stop);
        waiting.AddRange((await db.Passes.AsNoTracking().StillPlanned().Where(pass => pass.PlannedAt <= until).ToListAsync(stop)).Where(pass => pass.Status == PassStatus.Scheduled));
        if (waiting.Count == 0)
        {
            return [];
        }

        var names = await people.Of([.. waiting.Select(pass => pass.StudentId).Distinct()], stop);
        var places = await rooms.Facts(school.Id, [.. waiting.SelectMany(pass => new[] { pass.FromId, pass.ToId }).Distinct()], stop);
        var halls = await hall.Now(school.Id, stop);
        return
        [
            .. waiting.Where(pass => names.ContainsKey(pass.StudentId) && places.ContainsKey(pass.ToId))
                .Select(pass => (Pass: pass, At: WaitsAt(pass)))
                .OrderByDescending(one => one.Pass.GoesFirst).ThenBy(one => Since(one.Pass, one.At))
                .Select(one => new WaitingStudent(names[one.Pass.StudentId], places[one.Pass.ToId], one.At, Since(one.Pass, one.At) ?? now, one.Pass.Status == PassStatus.Held)),
        ];

        RoomFacts? WaitsAt(Pass pass) => pass.Status switch
        {
            not (PassStatus.InLine or PassStatus.Offered) => null,
            _ when places.TryGetValue(pass.FromId, out var from) && LineStanding.Of(pass, from, places[pass.ToId], waiting, halls).For != WaitsFor.APlace => from,
            _ => places[pass.ToId],
        };
    }

    private static DateTimeOffset? Since(Pass pass, RoomFacts? at) => at is null ? pass.PlannedAt : pass.LineAt;
}

/// <param name="Student">Who waits.</param>
/// <param name="To">Where to.</param>
/// <param name="WaitsAt">The room in whose line the student stands: the one gone to while its places are taken, else the one to leave. Null for a planned pass, which waits for its time.</param>
/// <param name="At">Since when in line, or when it is planned to start.</param>
/// <param name="Held">Whether its time has come and it may not start yet.</param>
internal sealed record WaitingStudent(PersonFacts Student, RoomFacts To, RoomFacts? WaitsAt, DateTimeOffset At, bool Held)
{
    public bool InLine => WaitsAt is not null;

    public bool WaitsToLeave => WaitsAt is not null && WaitsAt.Id != To.Id;
}
