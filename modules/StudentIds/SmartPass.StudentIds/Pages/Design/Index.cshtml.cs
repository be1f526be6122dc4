using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Acts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Design;

/// <summary>How the school's cards look, beside the very drawing that prints.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
[RequestSizeLimit(LargestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
internal sealed class IndexModel(DesignReader designs, SampleReader sample, SaveDesign save, CurrentSchool school) : PageModel
{
    // Above the largest logo, so that one that is somewhat too large is told so in words.
    private const long LargestRequest = 24L << 20;

    private CardLook _saved = null!;

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string KindName { get; set; } = "";

    [BindProperty]
    public DesignForm Design { get; set; } = new();

    [BindProperty]
    public IFormFile? Logo { get; set; }

    public PreviewView Preview { get; private set; } = null!;

    public IdLinks Links { get; } = new(school);

    public CardKind Kind { get; private set; }

    public bool HasLogo => _saved.Logo is not null;

    public IdTabs Tabs => new(Links, Links.Design(Kind));

    public string Address => Links.Design(Kind);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        Design = DesignForm.Of(_saved.Settings);
        await Draw(stop);
        return Page();
    }

    /// <summary>Saves what is typed, and the logo that was chosen.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        ModelState.Clear();
        var faults = Design.Faults().ToList();
        var (png, logoFault) = await Drawn(stop);
        if (faults.Count == 0 && logoFault is null)
        {
            await save.Save(Kind, Design.Drawable(_saved.Settings), stop);
            if (png is not null)
            {
                await save.SetLogo(Kind, png, stop);
            }

            return this.GoTo($"/ids/design/{KindName}", "Saved. Digital IDs show it at once, printed cards from the next print on.");
        }

        faults.ForEach(fault => ModelState.AddModelError($"{nameof(Design)}.{fault.Field}", fault.Message));
        if (logoFault is not null)
        {
            ModelState.AddModelError(nameof(Logo), logoFault);
        }

        ViewData["Focus"] = faults.Count > 0 ? faults[0].Field : nameof(Logo);
        await Draw(stop);
        return this.Again();
    }

    /// <summary>The preview alone, as one types. It writes nothing.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        ModelState.Clear();
        await Draw(stop);
        return Partial("Design/_Preview", Preview);
    }

    /// <summary>The whole page with the preview of what is typed, for those without a script.</summary>
    public async Task<IActionResult> OnPostLookAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        ModelState.Clear();
        await Draw(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostLogoAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        ModelState.Clear();
        var (png, fault) = await Drawn(stop);
        if (png is not null)
        {
            await save.SetLogo(Kind, png, stop);
            return await StillTyped("The logo is on the card.", stop);
        }

        ModelState.AddModelError(nameof(Logo), fault ?? "Choose a file first.");
        ViewData["Focus"] = nameof(Logo);
        await Draw(stop);
        return this.Again();
    }

    public async Task<IActionResult> OnPostNoLogoAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        ModelState.Clear();
        await save.SetLogo(Kind, null, stop);
        return await StillTyped("The logo is off the card.", stop);
    }

    /// <summary>Says what was done; what else was typed stays as it is, unsaved.</summary>
    private async Task<IActionResult> StillTyped(string done, CancellationToken stop)
    {
        await Find(stop);
        if (!Design.Faults().Any() && Design.Drawable(_saved.Settings) == _saved.Settings)
        {
            return this.GoTo($"/ids/design/{KindName}", done);
        }

        Notice.Keep(TempData, "done", $"{done} What else you changed is not saved yet.");
        await Draw(stop);
        return Page();
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (KindName is not ("student" or "staff"))
        {
            return false;
        }

        Kind = KindName == "staff" ? CardKind.Staff : CardKind.Student;
        _saved = await designs.Look(school.Id, Kind, stop);
        return true;
    }

    private async Task Draw(CancellationToken stop)
    {
        var settings = Design.Drawable(_saved.Settings);
        Preview = PreviewView.Of(Design, _saved with { Settings = settings }, await sample.Face(Kind, settings, stop));
    }

    /// <summary>The logo that was chosen, or what is wrong with it; neither where none was.</summary>
    private async Task<(byte[]? Png, string? Fault)> Drawn(CancellationToken stop) => Logo is null ? (null, null) : LogoMaker.Make(await Bytes(Logo, stop));

    private static async Task<byte[]> Bytes(IFormFile file, CancellationToken stop)
    {
        // One byte more than is taken tells that it is too large.
        var bytes = new byte[Math.Min(file.Length, LogoMaker.LargestBytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, stop);
        return bytes;
    }
}
