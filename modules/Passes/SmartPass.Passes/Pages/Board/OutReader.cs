using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <summary>Everyone who is out, with who teaches them, in a handful of questions however many they are.</summary>
internal sealed class OutReader(PassesDb db, PassCards cards, ITimetable timetable, IPeople people, TimeProvider clock)
{
    public async Task<IReadOnlyList<OutStudent>> Read(CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var active = await db.Passes.AsNoTracking().Out().ToListAsync(stop);
        var dressed = (await cards.Of(active, stop)).ToDictionary(card => card.Id);
        var classes = await ClassesOf(active, stop);
        var staff = await StaffOf(active.Where(pass => Known(pass) is null).Select(pass => dressed.GetValueOrDefault(pass.Id)).OfType<PassCard>(), stop);
        return [.. active.Where(pass => dressed.ContainsKey(pass.Id)).Select(pass => OutStudent.Of(pass, dressed[pass.Id], Known(pass)?.Teachers ?? Watching(dressed[pass.Id]), now))];

        ClassFacts? Known(Pass pass) => pass.ClassId is { } id ? classes.GetValueOrDefault(id) : null;

        IReadOnlyList<PersonFacts> Watching(PassCard card) => [.. card.From.Staff.Where(staff.ContainsKey).Select(id => staff[id])];
    }

    private async Task<IReadOnlyDictionary<ClassId, ClassFacts>> ClassesOf(IEnumerable<Pass> active, CancellationToken stop)
    {
        var ids = active.Select(pass => pass.ClassId).OfType<ClassId>().Distinct().ToList();
        return ids.Count == 0 ? new Dictionary<ClassId, ClassFacts>() : await timetable.ClassesOf(ids, stop);
    }

    private async Task<IReadOnlyDictionary<PersonId, PersonFacts>> StaffOf(IEnumerable<PassCard> without, CancellationToken stop)
    {
        var ids = without.SelectMany(card => card.From.Staff).Distinct().ToList();
        return ids.Count == 0 ? new Dictionary<PersonId, PersonFacts>() : await people.Of(ids, stop);
    }
}
