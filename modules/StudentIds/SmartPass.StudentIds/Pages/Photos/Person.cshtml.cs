using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Acts.Photos;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;
using SmartPass.StudentIds.Drawing.Photos;

namespace SmartPass.StudentIds.Pages.Photos;

/// <summary>The photo of one person: put in, cut, on the way to be removed. What was sent is their photo at once; the frame is moved on it, and the server's own cut is what is looked at.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
[RequestSizeLimit(LargestRequest)]
internal sealed class PersonModel(PhotoReader reader, PhotoStore store, KeepPhoto keep, SetFrame setFrame, CurrentSchool school, TimeProvider clock) : PageModel
{
    // More than a picture may have, so that one too large is told so and not cut off.
    private const long LargestRequest = 64L << 20;

    public PhotoView View { get; private set; } = null!;

    public Frame Frame { get; private set; }

    public string When => View.Photo is { } photo ? school.Required.Moment(photo.At, clock.GetUtcNow()) : "";

    public async Task<IActionResult> OnGetAsync(PersonId person, CancellationToken stop) => await Look(person, stop) ? Page() : NotFound();

    /// <summary>The whole picture, to move the frame on.</summary>
    public async Task<IActionResult> OnGetWholeAsync(PersonId person, CancellationToken stop)
    {
        if (!await Look(person, stop) || store.Open(person, PhotoSize.Whole) is not { } whole)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "private, no-cache";
        return File(whole.Picture, "image/jpeg");
    }

    public async Task<IActionResult> OnPostAsync(PersonId person, IFormFile? picture, CancellationToken stop)
    {
        if (!await Look(person, stop))
        {
            return NotFound();
        }

        if (picture is null or { Length: 0 })
        {
            return Wrong("Choose a picture first, or take one with the camera.");
        }

        if (picture.Length > PhotoStudio.MostBytes)
        {
            return Wrong(FlawWords.Of(PictureFlaw.TooLarge));
        }

        using var bytes = new MemoryStream((int)picture.Length);
        await picture.CopyToAsync(bytes, stop);
        return await keep.Keep(person, bytes.GetBuffer().AsMemory(0, (int)bytes.Length), stop) switch
        {
            KeepPhotoOutcome.Kept kept => this.GoTo($"/ids/photos/{person}", $"This is {kept.Person.Name}’s photo now. Move the frame if it does not fit the face."),
            KeepPhotoOutcome.Refused refused => Wrong(FlawWords.Of(refused.Flaw)),
            _ => NotFound(),
        };
    }

    public async Task<IActionResult> OnPostFrameAsync(PersonId person, long version, int? x, int? y, int? width, FrameStep? step, CancellationToken stop)
    {
        if (!await Look(person, stop) || View.Photo is not { } photo)
        {
            return NotFound();
        }

        if (x is null || y is null || width is null || !ModelState.IsValid)
        {
            ModelState.Clear();
            ModelState.AddModelError("frame", "The frame needs three whole numbers. Fill them in, or use the buttons.");
            return this.Again();
        }

        var typed = new Frame(x.Value, y.Value, width.Value).Within(photo.Width, photo.Height);
        return await setFrame.Set(person, version, step is { } by ? typed.Moved(by, photo.Width, photo.Height) : typed, stop) switch
        {
            SetFrameOutcome.Set => this.GoTo($"/ids/photos/{person}", step is null ? "The frame is saved." : null),
            SetFrameOutcome.ChangedMeanwhile => this.GoTo($"/ids/photos/{person}", "The photo was changed meanwhile. Look at it, then move its frame."),
            _ => NotFound(),
        };
    }

    private async Task<bool> Look(PersonId person, CancellationToken stop)
    {
        if (await reader.Find(school.Id, person, stop) is not { } view)
        {
            return false;
        }

        (View, Frame) = (view, view.Photo?.Frame ?? default);
        return true;
    }

    private PageResult Wrong(string message)
    {
        ModelState.AddModelError("picture", message);
        return this.Again();
    }
}
