using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Data;

/// <summary>What one person was told at a school. The layout asks on pages outside the school's address too, so the school is named.</summary>
internal sealed class NoticeReader(TellingDb db)
{
    private const int Most = 200;

    public Task<int> Unseen(School school, PersonId person, CancellationToken stop) => Of(school, person).CountAsync(notice => !notice.Seen, stop);

    /// <summary>What an open page is to show or sound now, the oldest first.</summary>
    public async Task<IReadOnlyList<PersonalNotice>> Now(School school, PersonId person, DateTimeOffset now, CancellationToken stop) =>
        await Of(school, person).Where(notice => !notice.Seen && notice.ShowUntil > now).OrderBy(notice => notice.Id).ToListAsync(stop);

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<PersonalNotice>> Latest(School school, PersonId person, CancellationToken stop) =>
        await Of(school, person).OrderByDescending(notice => notice.Id).Take(Most).ToListAsync(stop);

    private IQueryable<PersonalNotice> Of(School school, PersonId person)
    {
        var id = school.Id;
        return db.Notices.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().Where(notice => notice.PersonId == person && notice.SchoolId == id);
    }
}
