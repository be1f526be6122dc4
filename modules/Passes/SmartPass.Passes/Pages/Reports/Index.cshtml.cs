using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.Reports;

/// <summary>Reports of students: for administrators all of them, for everyone else those they made.</summary>
[RequirePermission(PassPermissions.SeeReports, PassPermissions.Report)]
internal sealed class IndexModel(ReportReader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ReportStatus? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    public ReportList View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(Status, Math.Clamp(Number, 1, 10_000), stop);
}
