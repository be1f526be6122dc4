using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <summary>Who will soon be out: those in line for a place, and those whose planned pass starts soon.</summary>
internal sealed class WaitingReader(PassesDb db, IPeople people, IRooms rooms, CurrentSchool school)
{
    /// <summary>How far ahead the board looks.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromMinutes(15);

    public async Task<IReadOnlyList<WaitingStudent>> Read(DateTimeOffset now, CancellationToken stop)
    {
        var until = now + Soon;
        var live = await db.Passes.AsNoTracking().Live().Where(pass => pass.Status != PassStatus.Scheduled || pass.PlannedAt <= until)
            .Select(pass => new { pass.Id, pass.StudentId, pass.ToId, pass.Status, pass.LineAt, pass.PlannedAt, pass.Urgent })
            .ToListAsync(stop);
        var waiting = live.Where(pass => pass.Status is not (PassStatus.Requested or PassStatus.Active)).ToList();
        if (waiting.Count == 0)
        {
            return [];
        }

        var names = await people.Of([.. waiting.Select(pass => pass.StudentId).Distinct()], stop);
        var places = await rooms.Facts(school.Id, [.. waiting.Select(pass => pass.ToId).Distinct()], stop);
        return
        [
            .. waiting.Where(pass => names.ContainsKey(pass.StudentId) && places.ContainsKey(pass.ToId))
                .Select(pass => (Line: pass.Status is PassStatus.InLine or PassStatus.Offered, Pass: pass))
                .OrderByDescending(one => one.Pass.Urgent).ThenBy(one => one.Line ? one.Pass.LineAt : one.Pass.PlannedAt)
                .Select(one => new WaitingStudent(names[one.Pass.StudentId], places[one.Pass.ToId], one.Line, (one.Line ? one.Pass.LineAt : one.Pass.PlannedAt) ?? now, one.Pass.Status == PassStatus.Held)),
        ];
    }
}

/// <param name="Student">Who waits.</param>
/// <param name="To">Where to.</param>
/// <param name="InLine">Whether for a place; else for the time of a planned pass.</param>
/// <param name="At">Since when in line, or when it is planned to start.</param>
/// <param name="Held">Whether its time has come and it may not start yet.</param>
internal sealed record WaitingStudent(PersonFacts Student, RoomFacts To, bool InLine, DateTimeOffset At, bool Held);
