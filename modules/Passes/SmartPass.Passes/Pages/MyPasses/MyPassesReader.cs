using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Data;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.MyPasses;

/// <summary>A student's own passes, a page at a time, newest first.</summary>
internal sealed class MyPassesReader(PassesDb db, PassCards cards, CurrentSchool school, CurrentActor actor)
{
    private const int PerPage = 30;

    public async Task<MyPassesView> Read(int page, CancellationToken stop)
    {
        var some = await db.Passes.AsNoTracking().Where(pass => pass.StudentId == actor.Id)
            .OrderByDescending(pass => pass.AskedAt).Skip((page - 1) * PerPage).Take(PerPage + 1).ToListAsync(stop);
        var dressed = (await cards.Of(some, stop)).ToDictionary(card => card.Id);
        var days = some.Take(PerPage).Where(pass => dressed.ContainsKey(pass.Id))
            .GroupBy(pass => school.Required.Date(pass.AskedAt))
            .Select(day => new Day(day.Key, [.. day.Select(pass => PastPass.Of(pass, dressed[pass.Id], school.Required))]))
            .ToList();
        return new MyPassesView(days, page, some.Count > PerPage);
    }
}

internal sealed record MyPassesView(IReadOnlyList<Day> Days, int Page, bool HasMore);

internal sealed record Day(DateOnly Date, IReadOnlyList<PastPass> Passes);
