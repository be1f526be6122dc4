using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Data;

/// <summary>What one person was told at a school, or a substitute in their place. The layout asks on pages outside the school's address too, so the school is named.</summary>
internal sealed class NoticeReader(TellingDb db, TimeProvider clock)
{
    private const int Most = 200;

    public Task<int> Unseen(School school, Actor actor, CancellationToken stop) => Of(school, actor).CountAsync(notice => !notice.Seen, stop);

    /// <summary>What an open page is to show or sound now, the oldest first.</summary>
    public async Task<IReadOnlyList<PersonalNotice>> Now(School school, Actor actor, DateTimeOffset now, CancellationToken stop) =>
        await Of(school, actor).Where(notice => !notice.Seen && notice.ShowUntil > now).OrderBy(notice => notice.Id).ToListAsync(stop);

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<PersonalNotice>> Latest(School school, Actor actor, CancellationToken stop) =>
        await Of(school, actor).OrderByDescending(notice => notice.Id).Take(Most).ToListAsync(stop);

    private IQueryable<PersonalNotice> Of(School school, Actor actor)
    {
        var (id, person) = (school.Id, actor.Seat);
        var own = db.Notices.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().Where(notice => notice.PersonId == person && notice.SchoolId == id);
        if (actor.Covers is null)
        {
            return own;
        }

        // A substitute takes over the day, not what was told before it, nor what only an administrator is told.
        var today = school.Instant(school.Date(clock.GetUtcNow()), default);
        return own.Where(notice => notice.At >= today && notice.Kind != NoticeKind.Report);
    }
}
