using System.Text;
using Hangfire;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Export;
using SmartPass.Platform.Live;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Acts.Photos;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Pages.Photos;

[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class ImportDetailsModel(
    ImportViewReader views, PhotoImportReader reader, PhotoFiles files, AnswerPhotos answer, IBackgroundJobClient jobs, LiveStamps stamps, Fragments fragments, CurrentSchool school, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PhotoImportId Id { get; set; }

    public ImportView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await Read(Stamp(), stop) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop)
    {
        var stamp = Stamp();
        if (await Read(stamp, stop) is not { } view)
        {
            return NotFound();
        }

        if (view.Import.State == PhotoImportState.Read)
        {
            // From here on the page stands still until there is an answer: it is read again as a whole.
            Response.Headers["HX-Refresh"] = "true";
            return new NoContentResult();
        }

        return await fragments.Answer(this, new Audience($"photo-import {school.Id} {Id}"), stamp, "Photos/_Import", () => Task.FromResult<object>(view));
    }

    /// <summary>A face that is nobody's photo yet.</summary>
    public async Task<IActionResult> OnGetFaceAsync(long line, CancellationToken stop)
    {
        if (await reader.Line(Id, line, stop) is not { State: PhotoLineState.Waiting, PersonId: { } person, Version: { } version } || files.Open(person, version, PhotoSize.Small) is not { } face)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "private, max-age=3600, immutable";
        return File(face, "image/jpeg");
    }

    /// <summary>Every line as a file, for whoever mends the names.</summary>
    public async Task<IActionResult> OnGetReportAsync(CancellationToken stop)
    {
        if (await Read(Stamp(), stop) is not { } view)
        {
            return NotFound();
        }

        var lines = view.Lines.Select(found => new string?[] { found.Line.Name, FlawWords.Of(found.Line.Verdict), found.Person?.Name, found.Person?.Number });
        return File(Encoding.UTF8.GetBytes(CsvFile.Write(["File", "Found", "Name", "Number"], lines)), "text/csv", "photos.csv");
    }

    public async Task<IActionResult> OnPostApplyAsync(string? existing, CancellationToken stop)
    {
        if (await reader.Find(Id, stop) is null)
        {
            return NotFound();
        }

        if (!await answer.Confirm(Id, existing == "replace", stop))
        {
            return this.Refused("These photos no longer wait for an answer. Look at their state.");
        }

        jobs.Enqueue<PhotoImportJob>(job => job.Run(Id.Value, CancellationToken.None));
        return this.Done("The photos are being put in.");
    }

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken stop) =>
        await reader.Find(Id, stop) is null ? NotFound()
        : await answer.Cancel(Id, stop) ? this.GoTo("/ids/photos/import", "The upload was canceled, and its pictures are deleted.")
        : this.Refused("These photos no longer wait for an answer. Look at their state.");

    private string Stamp() => stamps.Take(PhotoImportTopics.Of(Id), StudentIdsTopics.Photos);

    private Task<ImportView?> Read(string stamp, CancellationToken stop) => views.Find(Id, school.Required, stamp, clock.GetUtcNow(), stop);
}
