using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Sessions;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages;

/// <summary>New codes or PINs, shown to the one who made them, for half an hour.</summary>
internal abstract class SlipsPage(SlipTray tray, CurrentActor actor, SchoolId? school, SlipWords words, string back) : PageModel
{
    public SlipSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string batch, CancellationToken stop) => await Read(batch, stop) ? Page() : this.GoTo(back, words.Gone);

    public async Task<IActionResult> OnGetCsvAsync(string batch, CancellationToken stop) =>
        await Read(batch, stop) ? File(Sheet.Csv(), "text/csv; charset=utf-8", words.File) : this.GoTo(back, words.Gone);

    public IActionResult OnPost(string batch)
    {
        tray.Discard(batch, actor.Id);
        return this.GoTo(back, words.Cleared);
    }

    /// <summary>Whose codes they are: the school's name, or the district's.</summary>
    protected abstract Task<string> From(CancellationToken stop);

    private async Task<bool> Read(string batch, CancellationToken stop)
    {
        if (tray.Look(batch, actor.Id, school) is not { } slips)
        {
            return false;
        }

        Sheet = new SlipSheet(await From(stop), words, words.Path is null ? null : $"{Request.Scheme}://{Request.Host}{words.Path}", slips);
        return true;
    }
}
