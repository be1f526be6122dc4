using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Domain.Design;

namespace SmartPass.StudentIds.Pages.Own;

[RequirePermission(StudentIdsPermissions.Own)]
internal sealed class IndexModel(OwnReader reader, CurrentActor actor) : PageModel
{
    /// <summary>The least contrast of what is no text, by WCAG 2.2.</summary>
    private const double Visible = 3;

    /// <summary>Null while there is no card yet.</summary>
    public OwnView? View { get; private set; }

    /// <summary>Whether who looks covers for someone today.</summary>
    public bool IsForToday => actor.Actor.Covers is not null;

    /// <summary>For someone who waits for one.</summary>
    public string Stamp { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken stop)
    {
        Stamp = reader.Stamp();
        View = await reader.Read(stop);
    }

    /// <summary>What the page asks for at every step.</summary>
    public async Task<IActionResult> OnGetCodeAsync(CancellationToken stop) => await reader.Code(stop) is { } code ? Partial("_Code", code) : NotFound();

    /// <summary>What someone without a card asks: once it is there, the whole page is read again.</summary>
    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop)
    {
        var stamp = reader.Stamp();
        if (await reader.Code(stop) is null)
        {
            return Partial("_Waiting", stamp);
        }

        Response.Headers["HX-Refresh"] = "true";
        return new NoContentResult();
    }

    /// <summary>The school's logo, under an address that names it as it is.</summary>
    public async Task<IActionResult> OnGetLogoAsync(string? v, CancellationToken stop)
    {
        if (await reader.Logo(stop) is not { } logo)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = Kept(v == OwnReader.Version(logo));
        return File(logo.ToArray(), "image/png");
    }

    /// <summary>The school's colours: the content policy allows no style in the page.</summary>
    public async Task<IActionResult> OnGetColorsAsync(string? v, CancellationToken stop)
    {
        var design = await reader.Design(stop);
        Response.Headers.CacheControl = Kept(v == OwnView.ColorsVersionOf(design));
        var (main, isDark) = (design.Main, design.Main.TextUpon == CardColor.White);
        // A light colour is made lighter for the ground, for darkened it turns to mud; and a line of it on white could not be seen.
        return Content(
            $":root {{ --id-main: {main}; --id-on-main: {main.TextUpon}; --id-accent: {design.Accent}; --id-shade: {(isDark ? "#000 22%" : "#fff 55%")}; --id-deep: {(main.Contrast(CardColor.White) >= Visible ? main : CardColor.Ink)} }}",
            "text/css");
    }

    // Asked for by another name, what is there now must not be kept under it.
    private static string Kept(bool isAsNamed) => isAsNamed ? "private, max-age=31536000, immutable" : "private, no-cache";
}
