using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Data;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Pages;

/// <summary>An audit log to look through: a school's or the district's.</summary>
internal abstract class AuditPageModel(AuditReader reader, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Act { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Act + Person + Text);

    public IReadOnlyList<string> Acts { get; private set; } = [];

    public AuditPage Lines { get; private set; } = new([], null);

    /// <summary>Where the changes are made, in words: "at this school".</summary>
    public abstract string Where { get; }

    /// <summary>The school whose log it is; null for the district's.</summary>
    protected abstract SchoolId? Of { get; }

    /// <summary>The clock that its readers look at.</summary>
    protected TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Zone = await FindZone(stop);
        Acts = await reader.Acts(Of, stop);
        Lines = await reader.Read(Of, new AuditFilter(Act, Person, Text), Before, stop);
    }

    public string When(DateTimeOffset at) => Zone.Moment(at, clock.GetUtcNow());

    protected abstract Task<TimeZoneInfo> FindZone(CancellationToken stop);
}
