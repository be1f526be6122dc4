using Microsoft.AspNetCore.Mvc;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Pages.Overlaps;

/// <summary>An overlap that was dismissed by mistake is on the list again.</summary>
[RequirePermission(EncounterPermissions.Manage)]
internal sealed class TakeBackModel(DismissOverlap act, CurrentSchool school) : ActOnOverlapModel(new EncounterLinks(school))
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => Answer(await act.TakeBack(Id, stop));
}
