using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;

namespace SmartPass.Roster.Pages.Consent;

[RequirePermission(RosterPermissions.ManageRoster)]
internal sealed class IndexModel(SchoolsReader reader, RecordConsent record, IDistrict district, TimeProvider clock) : PageModel
{
    private TimeZoneInfo _zone = TimeZoneInfo.Utc;

    public (DateTimeOffset At, string By)? Recorded { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        _zone = await district.Zone(stop);
        Recorded = await reader.Consent(stop);
    }

    public string When(DateTimeOffset at) => _zone.Moment(at, clock.GetUtcNow());

    public async Task<IActionResult> OnPostRecordAsync(bool isOnFile, CancellationToken stop)
    {
        if (!isOnFile)
        {
            ModelState.AddModelError("isOnFile", "Tick that the consent is on file, or leave it as it is.");
            await OnGetAsync(stop);
            return this.Again();
        }

        await record.Do(isOnFile: true, stop);
        return this.GoTo("/district/consent", "The consent is recorded. The next roster brings in students under 13.");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken stop)
    {
        await record.Do(isOnFile: false, stop);
        return this.GoTo("/district/consent", "The consent is withdrawn. The next roster takes out students under 13.");
    }
}
