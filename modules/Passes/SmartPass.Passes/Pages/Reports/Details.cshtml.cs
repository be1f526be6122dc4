using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.Reports;

/// <summary>One report: what was seen, and what comes of it. Whoever made it sees how it stands; administrators say so.</summary>
[RequirePermission(PassPermissions.SeeReports, PassPermissions.Report)]
internal sealed class DetailsModel(ReportReader reader, SettleReport settle) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ReportId Id { get; set; }

    [BindProperty, Required(ErrorMessage = "Choose a status.")]
    [EnumDataType(typeof(ReportStatus), ErrorMessage = "Choose a status.")]
    public ReportStatus? Status { get; set; }

    [BindProperty, StringLength(Report.LongestNote, ErrorMessage = "Keep it under 500 characters.")]
    public string? Note { get; set; }

    public ReportView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Look(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Look(stop))
        {
            return NotFound();
        }

        if (!View.MaySettle)
        {
            return Forbid();
        }

        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        switch (await settle.Settle(Id, Status!.Value, Note, stop))
        {
            case ReportOutcome.Done:
                return this.GoTo($"/reports/{Id}", "Saved.");
            case ReportOutcome.Refused refused:
                ModelState.AddModelError(nameof(Note), refused.Because);
                return this.Again();
            default:
                return NotFound();
        }
    }

    private async Task<bool> Look(CancellationToken stop)
    {
        if (await reader.One(Id, stop) is not { } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
