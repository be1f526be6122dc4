using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>Reads what is planned for a student. One that is held says only that it starts as soon as it can.</summary>
internal sealed class ComingReader(PassesDb db, IPeople people, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<ComingUp> Read(DateTimeOffset now, int most, CancellationToken stop)
    {
        var planned = await Planned().OrderBy(pass => pass.PlannedAt).ToListAsync(stop);
        return new ComingUp(await Dress([.. planned.Take(most)], now, stop), Math.Max(0, planned.Count - most));
    }

    public async Task<Coming?> One(PassId id, CancellationToken stop) =>
        (await Dress(await Planned().Where(pass => pass.Id == id).ToListAsync(stop), clock.GetUtcNow(), stop)).FirstOrDefault();

    private IQueryable<Pass> Planned() => db.Passes.AsNoTracking().Where(pass => pass.StudentId == actor.Id && pass.PlannedAt != null
        && (pass.Status == PassStatus.Requested || pass.Status == PassStatus.Scheduled || pass.Status == PassStatus.Held));

    private async Task<IReadOnlyList<Coming>> Dress(List<Pass> passes, DateTimeOffset now, CancellationToken stop)
    {
        if (passes.Count == 0)
        {
            return [];
        }

        var names = await people.Of([.. passes.SelectMany(pass => pass.AskedOf.Select(asked => asked.StaffId).Append(pass.MadeById).Append(pass.Answer?.By ?? default)).Where(person => person != default).Distinct()], stop);
        var places = await rooms.Facts(school.Id, [.. passes.SelectMany(pass => new[] { pass.FromId, pass.ToId }).Distinct()], stop);
        return [.. passes.Where(pass => places.ContainsKey(pass.ToId)).Select(pass => Dress(pass, now, names, places))];
    }

    private Coming Dress(Pass pass, DateTimeOffset now, IReadOnlyDictionary<PersonId, PersonFacts> names, IReadOnlyDictionary<RoomId, RoomFacts> places)
    {
        var to = places[pass.ToId];
        var invited = pass.MadeById != pass.StudentId;
        var by = names.GetValueOrDefault(invited ? pass.MadeById : pass.Answer?.By ?? default);
        var host = by is not null && to.Staff.Contains(by.Id) ? by.Name : null;
        var from = places.GetValueOrDefault(pass.FromId)?.Name;
        return new Coming(
            pass.Id, to,
            host is null ? to.Name : $"{to.Name} with {host}",
            $"{school.Required.Day(school.Required.Date(pass.PlannedAt!.Value), now)}, {school.Required.Time(pass.PlannedAt.Value)}",
            State(pass, now, names),
            $"{(from is null ? "" : $"from {from} · ")}{pass.Minutes} min{(invited && host is null && by is not null ? $" · made by {by.Name}" : "")}")
        {
            NeedsOrigin = from is null,
            MayDecline = invited && pass.Declinable && pass.Status != PassStatus.Requested,
            MayCancel = !invited,
        };
    }

    private static string? State(Pass pass, DateTimeOffset now, IReadOnlyDictionary<PersonId, PersonFacts> names) => pass.Status switch
    {
        PassStatus.Held => "starts as soon as it can",
        PassStatus.Requested => pass.AskedOf.Count == 1 && names.TryGetValue(pass.AskedOf[0].StaffId, out var asked) ? $"asking {asked.Name}" : "waits for an answer",
        _ => (pass.PlannedAt!.Value - now) switch
        {
            { TotalMinutes: < 1 } => "now",
            { TotalHours: < 1 } and var left => $"in {(int)Math.Ceiling(left.TotalMinutes)} min",
            { TotalHours: < 12 } and var left => $"in {(int)left.TotalHours} h",
            _ => null,
        },
    };
}
