using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.OnePass;

[RequirePermission(PassPermissions.Ask, PassPermissions.Answer, PassPermissions.EndAny)]
internal sealed class EndModel(EndPass end, PassNotices notices, CurrentSchool school) : ActOnPassModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await this.Show(await end.End(Id, stop: stop), () => notices.Ended(Id, stop), new NoticeAct("Undo", new PassLinks(school).Undo(Id)));
}
