using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>What a school has set for passes, from memory but for the act that changes it.</summary>
internal sealed class RulesReader(PassesDb db, KnownRules known)
{
    private static readonly string[] School = [ModuleDb.SchoolFilter];

    /// <summary>The school's rules; the usual ones where it set none.</summary>
    public async Task<PassRules> OfSchool(SchoolId school, CancellationToken stop = default) => (await Of(school, stop)).Rules;

    /// <summary>Whether and why passes are paused in the whole school.</summary>
    public async Task<Freeze?> FreezeOf(SchoolId school, CancellationToken stop = default) => (await Of(school, stop)).Freeze;

    /// <summary>Rooms whose teacher lets nobody out for a while.</summary>
    public async Task<IReadOnlySet<RoomId>> PausedRooms(SchoolId school, CancellationToken stop = default) => (await Of(school, stop)).Paused;

    /// <summary>What holds for one student instead; null for nothing.</summary>
    public async Task<StudentException?> ExceptionOf(SchoolId school, PersonId student, CancellationToken stop = default) => (await Of(school, stop)).Exceptions.GetValueOrDefault(student);

    // What an act is changing is read as it stands in its transaction, and not kept.
    private ValueTask<SchoolRules> Of(SchoolId school, CancellationToken stop) =>
        db.IsStale(PassTopics.Rules(school)) ? new(Read(school, stop)) : known.Of(school, () => Read(school, stop));

    private async Task<SchoolRules> Read(SchoolId school, CancellationToken stop) => new(
        await db.Rules.IgnoreQueryFilters(School).AsNoTracking().FirstOrDefaultAsync(rules => rules.SchoolId == school, stop) ?? new PassRules { SchoolId = school },
        await db.Freezes.IgnoreQueryFilters(School).AsNoTracking().FirstOrDefaultAsync(freeze => freeze.SchoolId == school, stop),
        (await db.PausedRooms.IgnoreQueryFilters(School).AsNoTracking().Where(room => room.SchoolId == school).Select(room => room.RoomId).ToListAsync(stop)).ToHashSet(),
        await db.Exceptions.IgnoreQueryFilters(School).AsNoTracking().Where(exception => exception.SchoolId == school).ToDictionaryAsync(exception => exception.StudentId, stop));
}
