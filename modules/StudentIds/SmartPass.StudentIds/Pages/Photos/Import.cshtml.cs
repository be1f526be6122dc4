using Hangfire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Export;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Acts.Photos;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Pages.Photos;

[RequirePermission(StudentIdsPermissions.Manage)]
[RequestSizeLimit(LargestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
internal sealed class ImportModel(PhotoImportReader reader, ReceivePhotos receive, IBackgroundJobClient jobs, CurrentSchool school, TimeProvider clock) : PageModel
{
    private const long LargestZip = 256L << 20;

    // The largest zip, a list, and room for the rest of the form.
    private const long LargestRequest = LargestZip + (4L << 20);

    [BindProperty]
    public IFormFile? Zip { get; set; }

    [BindProperty]
    public IFormFile? List { get; set; }

    public IReadOnlyList<PhotoImport> Imports { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Imports = await reader.Latest(stop);

    public string When(DateTimeOffset at) => school.Required.Moment(at, clock.GetUtcNow());

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Zip is null or { Length: 0 })
        {
            return await Wrong(nameof(Zip), "Choose the zip with the pictures.", stop);
        }

        if (Zip.Length > LargestZip)
        {
            return await Wrong(nameof(Zip), "The zip is larger than 256 MB. Split it, then upload the parts one after the other.", stop);
        }

        var (list, trouble) = await ReadList(stop);
        if (trouble is not null)
        {
            return await Wrong(nameof(List), trouble, stop);
        }

        await using var upload = Zip.OpenReadStream();
        var id = await receive.Receive(upload, Zip.FileName, list, stop);
        jobs.Enqueue<PhotoImportJob>(job => job.Run(id.Value, CancellationToken.None));
        return this.GoTo($"/ids/photos/import/{id}");
    }

    /// <summary>A list that cannot be read is told at once, before the pictures are looked at.</summary>
    private async Task<(string? Text, string? Trouble)> ReadList(CancellationToken stop)
    {
        if (List is null or { Length: 0 })
        {
            return (null, null);
        }

        if (List.Length > CsvFile.MostBytes)
        {
            return (null, "The list is too large. It needs two columns only: the student number and the file.");
        }

        using var bytes = new MemoryStream();
        await List.CopyToAsync(bytes, stop);
        var text = CsvFile.Decode(bytes.ToArray());
        return (text, PhotoList.Read(text).Trouble);
    }

    private async Task<IActionResult> Wrong(string field, string message, CancellationToken stop)
    {
        ModelState.AddModelError(field, message);
        await OnGetAsync(stop);
        return this.Again();
    }
}
