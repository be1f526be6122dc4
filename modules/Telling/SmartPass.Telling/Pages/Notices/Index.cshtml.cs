using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Telling.Acts;
using SmartPass.Telling.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Pages.Notices;

[RequirePermission(TellingPermissions.BeTold)]
internal sealed class IndexModel(NoticeReader reader, BellReader bell, MarkSeen seen, CurrentActor actor, CurrentSchool school, TimeProvider clock) : PageModel
{
    public IReadOnlyList<PersonalNotice> Notices { get; private set; } = [];

    public int Unseen => Notices.Count(notice => !notice.Seen);

    public string Moment(PersonalNotice notice) => school.Required.Moment(notice.At, clock.GetUtcNow());

    public string Address(PersonalNotice notice) => $"/{school.Required.Slug}{notice.Link}";

    public async Task OnGetAsync(CancellationToken stop) => Notices = await reader.Latest(school.Required, actor.Id, stop);

    public async Task<IActionResult> OnGetBellAsync(CancellationToken stop) =>
        Partial("/Areas/Telling/Pages/Notices/_Bell.cshtml", await bell.Read(school.Required, actor.Actor, stop));

    public async Task<IActionResult> OnPostAsync(long upTo, CancellationToken stop)
    {
        await seen.All(upTo, stop);
        return this.GoTo("/notices");
    }

    public async Task<IActionResult> OnPostCloseAsync(long id, CancellationToken stop)
    {
        await seen.One(id, stop);
        return this.Done();
    }
}
