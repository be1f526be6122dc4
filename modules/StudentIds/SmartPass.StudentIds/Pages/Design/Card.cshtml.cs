using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Drawing;

namespace SmartPass.StudentIds.Pages.Design;

/// <summary>A side of someone's card as a picture, as it would be printed now.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class CardModel(CardReader cards, DesignReader designs, FaceMaker faces, IPeople people, CurrentSchool school) : PageModel
{
    public async Task<IActionResult> OnGetAsync(PersonId id, string side, CancellationToken stop)
    {
        if (side is not ("front" or "back") || await cards.Valid(id, stop) is not { } card || (await people.Of([id], stop)).GetValueOrDefault(id) is not { } person)
        {
            return NotFound();
        }

        var look = await designs.Look(school.Id, card.Kind, stop);
        var face = await faces.Make(card.Kind, look.Settings, person, card.Number, stop);
        Response.Headers.CacheControl = "private, no-store";
        return File(CardDrawing.Png(look, face, side == "front" ? CardSide.Front : CardSide.Back, PreviewView.Dpi), "image/png");
    }
}
