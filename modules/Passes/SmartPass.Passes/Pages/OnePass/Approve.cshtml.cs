using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>One tap lets a student go as they asked, against rules only where the address names them; with other minutes or to another place it goes by the page of the pass.</summary>
[RequirePermission(PassPermissions.Answer)]
internal sealed class ApproveModel(ApprovePass approve, PassNotices notices, CurrentSchool school) : ActOnPassModel
{
    [BindProperty(SupportsGet = true)]
    public string? Overrides { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await this.Show(
        await approve.Approve(Id, new Approval(Overrides: SetAside.Read(Overrides)), stop),
        () => notices.LetGo(Id, stop),
        anyway: rules => new PassLinks(school).Anyway(Id, [.. SetAside.Read(Overrides), .. rules]));
}
