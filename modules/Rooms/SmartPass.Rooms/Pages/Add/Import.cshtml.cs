using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Export;
using SmartPass.Platform.Pages;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Csv;
using SmartPass.Rooms.Data;

namespace SmartPass.Rooms.Pages.Add;

/// <summary>First the file is checked and shown row by row; only then it is applied.</summary>
[RequirePermission(RoomsPermissions.ManageRooms)]
internal sealed class ImportModel(ImportReader reader, UploadedFiles files, ImportRooms import) : PageModel
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>Where the checked file is kept until it is applied.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public ImportCheck? Check { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Upload is null || Upload.Length is 0 or > CsvFile.MostBytes)
        {
            return Refuse(Upload is { Length: > 0 } ? "This file is larger than 2 MB. A list of rooms is smaller: check that it is the right file." : "Choose a CSV file first.");
        }

        using var bytes = new MemoryStream();
        await Upload.CopyToAsync(bytes, stop);
        Check = await reader.Check(RoomsFile.Read(bytes.ToArray()), await reader.People(stop), stop);
        Kept = Check.CanApply ? await files.Keep(bytes.ToArray(), stop) : null;
        return Check.Problems.Count > 0 ? this.Again() : Page();
    }

    public async Task<IActionResult> OnPostApplyAsync(CancellationToken stop)
    {
        if (await files.Find(Kept, stop) is not { } file)
        {
            return Refuse("The file is no longer kept here. Choose it again.");
        }

        Check = await import.Do(file, stop);
        files.Drop(Kept!);
        return Check.Problems.Count > 0
            ? this.Again()
            : this.GoTo("/rooms", $"{CountWords.Count(Check.Added, "room")} added, {Check.Changed} changed, {Check.Unchanged} unchanged.");
    }

    private PageResult Refuse(string message)
    {
        ModelState.AddModelError(nameof(Upload), message);
        return this.Again();
    }
}
