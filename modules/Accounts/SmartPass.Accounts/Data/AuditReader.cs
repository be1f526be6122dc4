using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;

namespace SmartPass.Accounts.Data;

/// <summary>The audit log of a school or of the district, newest first, a page at a time.</summary>
internal sealed class AuditReader(PlatformDb db)
{
    public const int PageSize = 100;

    /// <param name="school">The school; null for what concerns the district, which is in no school's log.</param>
    /// <param name="filter">What to look for.</param>
    /// <param name="before">Only lines older than this one.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<AuditPage> Read(SchoolId? school, AuditFilter filter, long? before, CancellationToken stop = default)
    {
        var lines = db.Audit.AsNoTracking().Where(line => line.SchoolId == school);
        if (!string.IsNullOrWhiteSpace(filter.Act))
        {
            lines = lines.Where(line => line.Act == filter.Act);
        }

        if (!string.IsNullOrWhiteSpace(filter.Person))
        {
            var person = Like(filter.Person);
            lines = lines.Where(line => EF.Functions.Like(line.ByName, person, "\\"));
        }

        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var text = Like(filter.Text);
            lines = lines.Where(line => EF.Functions.Like(line.What, text, "\\"));
        }

        if (before is { } oldest)
        {
            lines = lines.Where(line => line.Id < oldest);
        }

        var page = await lines.OrderByDescending(line => line.Id).Take(PageSize + 1).ToListAsync(stop);
        return new AuditPage([.. page.Take(PageSize)], page.Count > PageSize ? page[PageSize - 1].Id : null);
    }

    public Task<List<string>> Acts(SchoolId? school, CancellationToken stop = default) =>
        db.Audit.Where(line => line.SchoolId == school).Select(line => line.Act).Distinct().OrderBy(act => act).ToListAsync(stop);

    private static string Like(string text) => $"%{text.Trim().Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_")}%";
}

internal sealed record AuditFilter(string? Act, string? Person, string? Text);

/// <param name="Lines">Newest first.</param>
/// <param name="Older">Id to go on from; null at the end.</param>
internal sealed record AuditPage(IReadOnlyList<AuditLine> Lines, long? Older);
