using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Data;

/// <summary>Who waits: in line, with an offer, with a request, or held.</summary>
internal sealed class LineReader(PassesDb db, OpenPasses open, RulesReader rules, CurrentSchool school)
{
    /// <summary>All of the school who wait for a place or are held, to be changed.</summary>
    public async Task<IReadOnlyList<Pass>> Waiting(CancellationToken stop = default) =>
        open.AnyoneWaits(school.Id) ? await db.Passes.WaitingOrHeld().ToListAsync(stop) : [];

    /// <summary>All of the school to whom a place is offered, to be changed.</summary>
    public async Task<IReadOnlyList<Pass>> Offers() => [.. (await Waiting()).Where(pass => pass.Status == PassStatus.Offered)];

    /// <summary>What a student waits with, for an answer or for a place.</summary>
    public async Task<IReadOnlyList<Pass>> WaitingOf(PersonId student, PassId except = default) =>
        open.Waits(student) ? await db.Passes.Open().Where(pass => pass.StudentId == student && pass.Id != except && pass.StartedAt == null).ToListAsync() : [];

    /// <summary>What a student is out on, or waits with now.</summary>
    public IQueryable<Pass> OpenOf(PersonId student) => db.Passes.AsNoTracking().Open().Where(pass => pass.StudentId == student);

    /// <summary>The same of several.</summary>
    public IQueryable<Pass> OpenOf(IReadOnlyCollection<PersonId> students) => db.Passes.AsNoTracking().Open().Where(pass => students.Contains(pass.StudentId));

    /// <summary>Offers that keep a place, or the way out of a room, for which this pass waits.</summary>
    public async Task<IEnumerable<Pass>> OffersLike(Pass pass) => (await Offers()).Where(offer => offer.ToId == pass.ToId || offer.FromId == pass.FromId);

    /// <summary>Whether the student waits with another pass already: they have one place in one line.</summary>
    public async Task<bool> WaitsWithAnother(Pass pass) => (await WaitingOf(pass.StudentId, except: pass.Id)).Count > 0;

    /// <summary>When a line that is joined now is cleared: at the next bell or at midnight, as the school says, and for a planned pass at the latest when its time is over.</summary>
    public async Task<DateTimeOffset> ClearsAt(StartAttempt attempt, Pass pass)
    {
        var midnight = school.Required.Instant(school.Required.Date(attempt.Hall.At).AddDays(1), default);
        var bell = (await rules.OfSchool(school.Id)).LineClears == LineClears.EveryBell ? attempt.Circumstances.Slot?.EndsAt ?? midnight : midnight;
        return pass.LastsUntil < bell ? pass.LastsUntil.Value : bell;
    }
}
