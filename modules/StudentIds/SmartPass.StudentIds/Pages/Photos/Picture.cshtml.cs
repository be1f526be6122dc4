using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Pages.Photos;

/// <summary>A photo for those who may see the person: staff who see faces in their work, and the person themself. For everybody else it is not there.</summary>
[RequirePermission(
    StudentIdsPermissions.Own, StudentIdsPermissions.Scan, StudentIdsPermissions.Manage, RosterPermissions.SeePeople, PassPermissions.SeeBoard, PassPermissions.Answer)]
internal sealed class PictureModel(PhotoStore store, KnownPlaces places, Belonging belonging, IPeople people, CurrentSchool school, CurrentActor actor) : PageModel
{
    private static readonly string[] SeesOthers =
        [StudentIdsPermissions.Scan, StudentIdsPermissions.Manage, RosterPermissions.SeePeople, PassPermissions.SeeBoard, PassPermissions.Answer];

    public async Task<IActionResult> OnGetAsync(PersonId person, long version, string? size, CancellationToken stop)
    {
        var isOpen = (person == actor.Id || SeesOthers.Any(actor.Can)) && await places.Holds(people, belonging, person, school.Id, stop);
        if (!isOpen || SizeOf(size) is not { } wanted || store.Open(person, wanted) is not { } photo)
        {
            return NotFound();
        }

        // A page from before the photo was replaced gets the new one, but must not keep it under the old address.
        Response.Headers.CacheControl = photo.Version == version ? "private, max-age=86400, immutable" : "private, no-cache";
        return new FileStreamResult(photo.Picture, "image/jpeg") { EntityTag = new EntityTagHeaderValue($"\"{photo.Version}-{wanted}\"") };
    }

    private static PhotoSize? SizeOf(string? size) => size switch { null => PhotoSize.Small, "card" => PhotoSize.Card, _ => null };
}
