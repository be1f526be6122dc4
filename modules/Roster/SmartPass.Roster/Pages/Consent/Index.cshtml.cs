using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;

namespace SmartPass.Roster.Pages.Consent;

[RequirePermission(RosterPermissions.ManageRoster)]
internal sealed class IndexModel(SchoolsReader reader, RecordConsent record) : PageModel
{
    public (DateTimeOffset At, string By)? Recorded { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => Recorded = await reader.Consent(stop);

    public async Task<IActionResult> OnPostRecordAsync(bool isOnFile, CancellationToken stop)
    {
        if (!isOnFile)
        {
            ModelState.AddModelError("isOnFile", "Tick that the consent is on file, or leave it as it is.");
            Recorded = await reader.Consent(stop);
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
