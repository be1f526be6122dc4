using Hangfire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Import;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Roster.Domain.Imports;

namespace SmartPass.Roster.Pages.Imports;

[RequirePermission(RosterPermissions.ManageRoster)]
[RequestSizeLimit(LargestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
internal sealed class IndexModel(ImportReader reader, ReceiveRoster receive, IBackgroundJobClient jobs, IDistrict district, TimeProvider clock) : PageModel
{
    // The largest package, and room for the rest of the form.
    private const long LargestRequest = 202L * 1024 * 1024;

    private TimeZoneInfo _zone = TimeZoneInfo.Utc;

    [BindProperty]
    public IFormFile? Package { get; set; }

    [BindProperty]
    public string? Mode { get; set; }

    public IReadOnlyList<Import> Imports { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        _zone = await district.Zone(stop);
        Imports = await reader.Latest(stop);
    }

    public string When(DateTimeOffset at) => _zone.Moment(at, clock.GetUtcNow());

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Package is null)
        {
            return await Refuse("Choose the zip that your student information system exported.", stop);
        }

        await using var upload = Package.OpenReadStream();
        switch (await receive.Do(upload, Package.FileName, Mode is "bulk" or "delta" ? Mode : null, stop))
        {
            case Received.Kept kept:
                jobs.Enqueue<ImportJob>(job => job.Run(kept.Id, CancellationToken.None));
                return this.GoTo($"/district/rosters/{kept.Id}");
            case Received.TooLarge { Mebibytes: var most }:
                return await Refuse($"The file is larger than {most} MiB, and no roster is. Choose the zip of the roster alone.", stop);
            default:
                return await Refuse("The file is empty. Export the roster again.", stop);
        }
    }

    private async Task<IActionResult> Refuse(string message, CancellationToken stop)
    {
        ModelState.AddModelError(nameof(Package), message);
        await OnGetAsync(stop);
        return this.Again();
    }
}
