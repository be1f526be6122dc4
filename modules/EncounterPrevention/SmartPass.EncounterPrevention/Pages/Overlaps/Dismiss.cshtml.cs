using Microsoft.AspNetCore.Mvc;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Pages.Overlaps;

/// <summary>Takes an overlap off the list.</summary>
[RequirePermission(EncounterPermissions.Manage)]
internal sealed class DismissModel(DismissOverlap act, CurrentSchool school) : ActOnOverlapModel(new EncounterLinks(school))
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => Answer(await act.Dismiss(Id, stop));
}
