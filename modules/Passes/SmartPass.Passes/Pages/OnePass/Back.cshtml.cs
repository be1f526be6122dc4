using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>One tap says of an end that was not recorded that the student was back on time; at another time it goes by the page of the pass.</summary>
[RequirePermission(PassPermissions.Answer, PassPermissions.EndAny)]
internal sealed class BackModel(CorrectPass correct, PassNotices notices) : ActOnPassModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await this.Show(await correct.Back(Id, stop: stop), () => notices.WasBack(Id, stop));
}
